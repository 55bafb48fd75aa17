#pragma once
// Days in the words of the catalogue's readers.

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/date.h"

namespace socialmap {

/// "13 april 2016".
std::string in_dutch(Date date);

/// "maart", "Mrt" or "maa" → 3; nothing for what is no month.
std::optional<unsigned> month_in_dutch(std::string_view name);

}  // namespace socialmap
