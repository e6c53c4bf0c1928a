"""Links in what is read: seen, looked into before they are followed, walked to by keyboard."""
