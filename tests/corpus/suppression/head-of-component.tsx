// rodo-footer: ignore notice-link-not-https reason="the test server has no certificate"
import { Html, Link } from "@react-email/components";

export const Mail = () => (
  <Html lang="de">
    <Link href="http://example.com/rodo">Datenschutzhinweise</Link>
  </Html>
);
