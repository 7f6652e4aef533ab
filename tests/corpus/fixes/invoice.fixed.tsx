import { Body, Container, Head, Html, Link, Text } from "@react-email/components";

interface InvoiceProps {
  name: string;
  paid?: boolean;
}

export const Invoice = ({ name, paid }: InvoiceProps) => (
  <Html lang="en">
    <Head />
    <Body style={{ fontFamily: "Arial, sans-serif" }}>
      <Container>
        <Text>Hello {name}, your invoice is attached. We hope that you like what you bought from us.</Text>
        {paid && <Text>It is paid already.</Text>}
        <Link href="https://example.com/account">Your account</Link>
      </Container>
      <p style={{ margin: "12px 0 0", fontSize: "11px" }}>Administratorem danych jest Łąka sp. z o.o. <a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>
    </Body>
  </Html>
);

export default Invoice;
