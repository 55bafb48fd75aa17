// The moderator's desk.
