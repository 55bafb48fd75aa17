#include "tests/server/veenmeer.h"
#include "tests/source_directory.h"

namespace socialmap {

SocialMap const& veenmeer() {
  static SocialMap const map(read_map({source_directory() + "/catalog/veenmeer", "", ""}),
                             parse_date("2026-11-23").value());
  return map;
}

}  // namespace socialmap
