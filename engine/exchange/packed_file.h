#pragma once
// Files as their publishers put them online: plain, or packed with gzip.

#include <string>

namespace socialmap {

/// The bytes of a file, unpacked when it is a .gz. Throws InvalidInput when it cannot be read, is damaged, or
/// holds more than a gigabyte.
std::string read_packed_file(std::string const& path);

}  // namespace socialmap
