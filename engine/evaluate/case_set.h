#pragma once
// What a case with a known good answer is for.

#include <cstdint>

#include "engine/catalog/codec.h"

namespace socialmap {

/// Practice and tuning may be looked at while rules and weights are made, held-out may not.
enum class CaseSet : std::uint8_t { practice, tuning, held_out };

Codec<CaseSet> case_set();

}  // namespace socialmap
