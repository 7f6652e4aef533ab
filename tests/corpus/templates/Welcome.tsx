import { Body, Button, Head, Html, Img, Link, Preview, Text } from "@react-email/components";
import * as React from "react";

interface WelcomeProps {
  name: string;
  items?: Array<string>;
}

const NOTICE = "https://example.com/rodo";

// <a href="https://example.com/rodo">not here</a>
export const Welcome: React.FC<WelcomeProps> = ({ name, items = [] }) => (
  <Html lang="en">
    <Head />
    <Preview>Welcome to Example, it's good to have you</Preview>
    <Body style={main}>
      <Img src="https://example.com/logo.png" alt="Example" width="120" height="40" />
      <Text>Hi {name}, don't worry, we won't write often.</Text>
      {items.length > 1 && items.map((item) => <Text key={item}>{item}</Text>)}
      {/* <Link href="https://example.com/old">Privacy notice</Link> */}
      <Button style={{ ...button, color: "#ffffff" }} href={`https://example.com/start?x=${name}`}>Start</Button>
      <Text style={small}>
        <Link href={NOTICE}>Privacy notice</Link>
      </Text>
    </Body>
  </Html>
);

const main = { backgroundColor: "#ffffff", fontFamily: "Arial, sans-serif" };
const button = { backgroundColor: "#0a3d62", padding: "12px" };
const small = { fontSize: 12, color: "#555555" };
