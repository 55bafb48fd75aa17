#include "tests/server/veenmeer.h"

namespace socialmap {

SocialMap const& veenmeer() {
  static SocialMap const map(read_map({std::string(SOCIALMAP_SOURCE_DIR) + "/catalog/veenmeer", "", ""}),
                             parse_date("2026-11-23").value());
  return map;
}

}  // namespace socialmap
