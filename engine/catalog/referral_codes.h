#pragma once
// Codes of ICPC, with which a general practitioner says what somebody came for.

#include <string>
#include <vector>

#include "engine/catalog/codec.h"

namespace socialmap {

/// A code of chapter P (psychological) or Z (social problems): "Z15", "P03.01".
Codec<std::string> referral_code();

/// Up to 20 of them, in a question. They are health data: a message never repeats them.
Codec<std::vector<std::string>> referral_codes();

}  // namespace socialmap
