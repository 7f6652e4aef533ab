<%@ Page Language="C#" MasterPageFile="~/Mail.master" %>
<asp:Content ID="Body" ContentPlaceHolderID="Main" runat="server">
  <p>Sehr geehrte Damen und Herren,</p>
  <p><asp:Label ID="Text" runat="server" /></p>
  <p>
    <asp:HyperLink ID="Impressum" runat="server" NavigateUrl="https://example.com/impressum" Text="Impressum" />
    <asp:HyperLink ID="Datenschutz" runat="server" NavigateUrl="https://example.com/rodo">Datenschutz</asp:HyperLink>
  </p>
</asp:Content>
