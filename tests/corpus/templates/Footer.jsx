const LINKS = ['<a href="https://example.com/rodo">RODO</a>'];
const isRodo = (text) => /<a href="https:\/\/example.com\/rodo">/.test(text);

export const Footer = ({ privacyUrl, t }) => (
  <>
    <hr />
    <small>{t("footer.company")}</small>
    <a href={privacyUrl} title={LINKS.length > 1 ? "a" : "b"}>Polityka prywatności</a>
  </>
);
