"""What a librarian describes documents with: topics, rules, lists of issuers and signers."""
