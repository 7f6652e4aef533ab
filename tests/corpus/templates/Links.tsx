import { Body, Html, Link } from "@react-email/components";

const links = [
  { href: "https://example.com/kontakt", label: "Kontakt" },
  { href: "https://example.com/rodo", label: "Informacja RODO" },
];

export default function Mail() {
  return (
    <Html>
      <Body>
        <p>Dzień dobry,</p>
        {links.map((link) => (
          <Link key={link.href} href={link.href}>{link.label}</Link>
        ))}
      </Body>
    </Html>
  );
}
