#pragma once
// Random secrets, and texts compared without telling how far they agree.

#include <cstddef>
#include <string>
#include <string_view>

namespace socialmap {

/// So many random bytes, fit for a secret, as lower-case hexadecimal digits. Throws std::runtime_error when
/// the machine has none.
std::string random_hex(std::size_t bytes);

/// Takes as long wherever the first difference is; only the length may show.
bool same_secret(std::string_view a, std::string_view b);

}  // namespace socialmap
