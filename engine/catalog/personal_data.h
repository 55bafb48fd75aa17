#pragma once
// Personal data that has no place in a catalogue or a profile, looked for in free text.

#include <optional>
#include <string>
#include <string_view>

namespace socialmap {

/// What is wrong with a text (a birth date, a BSN, a control character, HTML …), in words; nothing when it is
/// fine. A birth date (birth_date.h), and a nine-digit number that passes the BSN
/// check, are refused. That is nine digits in a row, or a run of exactly nine with one kind of separator
/// between its groups (123 456 782, 1234.56.782), however it is grouped.
std::optional<std::string> fault_in_text(std::string_view text);

/// What an editor should look at again: such a number after RSIN, KvK or tel., as other numbers share the
/// check.
std::optional<std::string> doubt_in_text(std::string_view text);

/// Somebody's own address (an initial and a name, j.devries@…, or a private mail service) in place of a role
/// mailbox. A first and last name cannot be told from a role and a place (huisartsen.oost@…) and pass.
bool looks_personal(std::string_view email);

/// An e-mail address, a phone number (contact_words.h), a BSN or a birth date: what a profile must not hold.
/// Read after plain_signs, so that other digits, dashes and unseen characters hide nothing.
std::optional<std::string> contact_data_in(std::string_view text);

}  // namespace socialmap
