// Any bytes as the target of a request and as a search: nothing may be thrown, each error is at a JSON
// pointer, and a query that was read comes back the same.

#include <cstdint>
#include <cstdlib>

#include "server/api/search_request.h"

using namespace socialmap;

namespace {

void insist(bool holds) {
  if (!holds) std::abort();
}

void search(http::Query const& query) {
  for (auto const& error : api::read_search(query).errors) insist(error.where.starts_with('/'));
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
