import { Body, Html, Link, Text } from "@react-email/components";

const hidden = { display: "none" as const };

export default function Welcome({ name }: { name: string }) {
  return (
    <Html lang="pl">
      <Body>
        <Text>Witaj {name}, dziękujemy za rejestrację i życzymy udanych zakupów w naszym sklepie.</Text>
        <Text style={hidden}>
          <Link href="https://example.com/rodo">Informacja RODO</Link>
        </Text>
      </Body>
    </Html>
  );
}
