#pragma once
// E-mail addresses and phone numbers in a text, as people write them.

#include <string>
#include <string_view>

namespace socialmap {

/// `plain` is a text after plain_signs, here and below. An address with "@", "[at]", "(at)" or
/// "apenstaartje", spaces around it too, and a dot or "punt" in what follows (a known service needs none);
/// with " at " only where it ends as addresses here do (.nl, .com …).
bool has_email(std::string_view plain);

/// Ten digits that begin with 0 and an area or a 6, eleven or more after 00, ten or more after a +, six or
/// more after "bel" or "tel"; between them up to three signs (0513 - 123 456, (06) 12345678). Not dates, and
/// not hours (09.30 - 11.30).
bool has_phone_number(std::string_view plain);

}  // namespace socialmap
