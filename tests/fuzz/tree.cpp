// Any bytes as YAML, JSON and CSV, and what can be read as every record: only InvalidInput may be thrown, and
// a tree that was read comes back the same.

#include <cstdint>
#include <cstdlib>

#include "engine/catalog/csv.h"
#include "engine/catalog/geojson.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"

using namespace socialmap;

namespace {

void insist(bool holds) {
  if (!holds) std::abort();
}

template <typename R>
void decode(Record<R> const& table, Node const& node) {
  Reading reading("fuzz");
  auto const record = read_record(table, node, reading);
  insist(record.has_value() == (reading.mistakes == 0));
  if (!record) return;
  JsonWriter out;
  write_record(table, out, *record);
  Reading again("fuzz");
  insist(read_record(table, read_json(out.take()), again).has_value());
}

void decode_all(Node const& node) {
  decode(provider_record(), node);
  decode(activity_record(), node);
  decode(network_record(), node);
  decode(municipality_record(), node);
  decode(profile_record(), node);
  Reading reading("fuzz");
  for (auto const& feature : features_of(node, reading)) (void)area_of(*feature.geometry, reading);
}

template <typename Reader>
void read(Reader reader) {
  try {
    reader();
  } catch (InvalidInput const& bad) {
    insist(!bad.errors().empty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string_view const text(reinterpret_cast<char const*>(data), size);
  read([&] {
    auto const node = read_yaml(text, "fuzz");
    insist(read_yaml(to_yaml(node)) == node);
    decode_all(node);
  });
  read([&] {
    auto const node = read_json(text, "fuzz");
    insist(read_json(to_json(node)) == node);
    insist(read_yaml(to_yaml(node)) == node);
    decode_all(node);
  });
  read([&] { (void)read_csv(text, "fuzz"); });
  return 0;
}
