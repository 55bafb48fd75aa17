#include "engine/evaluate/agreement.h"

#include <algorithm>

namespace socialmap {

Agreement& Agreement::operator+=(Agreement const& more) {
  right += more.right;
  read += more.read;
  meant += more.meant;
  return *this;
}

Agreement agreement(std::vector<std::string> const& read, std::vector<std::string> const& meant) {
  auto const is_meant = [&](std::string const& id) {
    return std::find(meant.begin(), meant.end(), id) != meant.end();
  };
  auto const right = std::count_if(read.begin(), read.end(), is_meant);
  return {static_cast<std::size_t>(right), read.size(), meant.size()};
}

}  // namespace socialmap
