// Any bytes as the body of a match request, against the words of a tiny vocabulary: only InvalidInput may be
// thrown.

#include <cstdint>
#include <cstdlib>

#include "server/api/profile_request.h"

using namespace socialmap;

namespace {

Words const& tiny_words() {
  static Words const words{{WordList::kind, {"wandelgroep", "eettafel"}},
                           {WordList::need, {"eenzaamheid", "schulden"}},
                           {WordList::trait, {"rustig"}},
                           {WordList::audience, {"ouderen"}},
                           {WordList::signal, {"crisis"}},
                           {WordList::dimension, {"meedoen"}},
                           {WordList::neighbourhood, {"oost"}},
                           {WordList::pass, {"stadspas"}},
                           {WordList::network_node, {"huisarts"}}};
  return words;
}

void insist(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  try {
    (void)api::read_profile({reinterpret_cast<char const*>(data), size}, tiny_words());
  } catch (InvalidInput const& bad) {
    insist(!bad.errors().empty());
    for (auto const& error : bad.errors()) insist(!error.where.empty() && !error.what.empty());
  }
  return 0;
}
