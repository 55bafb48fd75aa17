#pragma once
// Birth dates in a text, as people write them.

#include <string>

namespace socialmap {

/// Whose words a text is: a client's own may name no birth date in any way; those of an editor tell of
/// founding and first lessons as well.
enum class Teller { client, editor };

/// `plain` is a text after plain_signs. A date, a year, or six or eight digits soon after "geboren", "geb",
/// "geboortedatum" or "dob"; a whole date (12/03/42, 3 mrt '42) right before "geboren". Of a client also a
/// date after "*", and a whole date of before 2000 that is not told of something else (overleden, sinds …).
bool has_birth_date(std::string const& plain, Teller teller);

}  // namespace socialmap
