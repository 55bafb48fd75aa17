#pragma once
// Days in the words of the catalogue's readers.

#include <string>

#include "engine/base/date.h"

namespace socialmap {

/// "13 april 2016".
std::string in_dutch(Date date);

}  // namespace socialmap
