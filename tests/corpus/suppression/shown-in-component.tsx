import { Html, Link, Text } from "@react-email/components";

export const Mail = () => (
  <Html lang="de">
    <Text>
      // rodo-footer: ignore notice-link-not-https reason="the reader sees this line"
    </Text>
    <Link href="http://example.com/rodo">Datenschutzhinweise</Link>
  </Html>
);
