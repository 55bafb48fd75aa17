#pragma once
// The example municipality as the tests of the server ask it.

#include "engine/socialmap.h"

namespace socialmap {

/// On 23 November 2026, when its records are fresh. One for all tests: reading takes long.
SocialMap const& veenmeer();

}  // namespace socialmap
