"""What is told at the first contact, by forms, chats, calls and footers: read from a document for the rules on it."""
