// Any bytes as the target of a request and as a search: nothing but InvalidInput may be thrown, and a query
// that was read comes back the same.

#include <cstdint>
#include <cstdlib>

#include "server/api/search_request.h"
#include "tests/fuzz/tiny_map.h"

using namespace socialmap;

namespace {

void insist(bool holds) {
  if (!holds) std::abort();
}

void search(http::Query const& query) {
  try {
    (void)api::read_search_request(tiny_map(), query);
  } catch (InvalidInput const& bad) {
    insist(!bad.errors().empty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string_view const text(reinterpret_cast<char const*>(data), size);
  if (auto const target = http::parse_target(text)) search(target->query);
  if (auto const query = http::parse_query(text)) {
    insist(http::parse_query(http::to_string(*query)) == query);
    search(*query);
  }
  return 0;
}
