#pragma once
// What a reader says of a text, for the tests of the catalogue.

#include <string>
#include <vector>

#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"

namespace socialmap::catalog_tests {

/// The errors that the call throws; none when it succeeds.
template <typename Call>
std::vector<InputError> refusals(Call call) {
  try {
    call();
  } catch (InvalidInput const& bad) {
    return bad.errors();
  }
  return {};
}

/// All messages, one a line.
inline std::string lines_of(std::vector<InputError> const& errors) {
  std::string text;
  for (auto const& error : errors) text += to_line(error) + "\n";
  return text;
}

inline bool has(std::string const& text, std::string const& part) {
  return text.find(part) != std::string::npos;
}

/// What reading this YAML into the record notes, one message a line.
template <typename R>
std::string faults_of(Record<R> const& table, std::string_view yaml, std::string const& file = "t.yaml") {
  Reading reading(file);
  auto const record = read_record(table, read_yaml(yaml, file), reading);
  return lines_of(reading.errors) +
         (record.has_value() == (reading.mistakes == 0) ? "" : "record and errors disagree\n");
}

template <typename R>
std::optional<R> record_of(Record<R> const& table, std::string_view yaml) {
  Reading reading("t.yaml");
  return read_record(table, read_yaml(yaml, "t.yaml"), reading);
}

template <typename R>
std::string json_of(Record<R> const& table, R const& record) {
  JsonWriter out;
  write_record(table, out, record);
  return out.take();
}

}  // namespace socialmap::catalog_tests
