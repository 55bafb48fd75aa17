// Any bytes as the body of a match request: only InvalidInput may be thrown, each error at a JSON pointer.

#include <cstdint>
#include <cstdlib>

#include "server/api/profile_request.h"
#include "tests/fuzz/tiny_map.h"

using namespace socialmap;

namespace {

void insist(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  try {
    (void)api::read_profile(tiny_map(), {reinterpret_cast<char const*>(data), size});
  } catch (InvalidInput const& bad) {
    insist(!bad.errors().empty());
    for (auto const& error : bad.errors())
      insist((error.where.empty() || error.where[0] == '/') && !error.what.empty());
  }
  return 0;
}
