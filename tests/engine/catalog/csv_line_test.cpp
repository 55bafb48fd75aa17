#include "engine/catalog/csv.h"

#include <catch2/catch.hpp>

namespace socialmap {

TEST_CASE("a line that is written is read back as it was, and no cell is a formula") {
  std::vector<std::string> const cells{"koffie, thee", "hij zei \"ja\"", "", "twee\nregels", "a=b", "-12.5"};
  auto const rows = read_csv(csv_line(cells), "x.csv");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].cells == cells);
  auto const marked = read_csv(csv_line({"=1+1", "+31 6", "-x", "@sum", "\t=1"}), "x.csv");
  REQUIRE(marked.size() == 1);
  CHECK(marked[0].cells == std::vector<std::string>{"'=1+1", "'+31 6", "'-x", "'@sum", "'\t=1"});
}

}  // namespace socialmap
