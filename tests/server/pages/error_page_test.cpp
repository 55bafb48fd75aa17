#include "server/pages/error_page.h"

#include <catch2/catch.hpp>

#include "tests/server/veenmeer.h"

namespace socialmap::pages {

TEST_CASE("every error page says whom to call, with the municipality's own numbers") {
  auto const frame = frame_of(veenmeer().catalogue().municipality);
  for (int const status : {400, 404, 405, 413, 429, 500, 503}) {
    INFO(status);
    auto const html = error_page(http::make_problem(status, "Some detail."), frame);
    for (auto const* const call : {"tel:112", "tel:08000113", "tel:08002000", "tel:0123456112"}) {
      INFO(call);
      CHECK(html.find(call) != std::string::npos);
    }
    CHECK(html.find("Some detail.") == std::string::npos);
  }
}

}  // namespace socialmap::pages
