#pragma once
// Which records a data directory has, also while a server runs on it.

#include <string>
#include <vector>

#include "engine/store/store.h"

namespace socialmap {

/// By id. Throws InvalidInput as opening a Store does, but shares the directory.
std::vector<std::string> record_ids(std::string const& directory, RecordType type);

}  // namespace socialmap
