#include "engine/catalog/schema_files.h"

#include <fmt/format.h>

#include "engine/catalog/reading_words_file.h"
#include "engine/catalog/records.h"

namespace socialmap {
namespace {

struct SchemaFile {
  std::string name;
  std::string title;
  Schema schema;
};

std::vector<SchemaFile> files() {
  std::vector<SchemaFile> made{
      {"activity", "An offer", schema_of(activity_record())},
      {"provider", "providers/*.yaml", schema_of(provider_record())},
      {"network", "network.yaml", schema_of(network_record())},
      {"municipality", "municipality.yaml", schema_of(municipality_record())},
      {"neighbourhood", "Properties in neighbourhoods.geojson", schema_of(neighbourhood_record())},
      {"profile", "The body of a match request", schema_of(profile_record())}};
  for (auto const& file : vocabulary_files()) {
    made.push_back({file.name, fmt::format("vocabulary/{}.yaml", file.name), schema_of(file.record)});
  }
  made.push_back({"constraints", "vocabulary/constraints.yaml", schema_of(reading_words_record())});
  return made;
}

std::string json_schema(SchemaFile const& file) {
  auto node = object({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                      {"$id", fmt::format("https://example.org/socialmap/schema/{}.schema.json", file.name)},
                      {"title", file.title},
                      {"$ref", *file.schema.node.find("$ref")}});
  NodeMap parts;
  for (auto const& [name, part] : file.schema.named) parts.push_back({name, part, {}});
  node.set("$defs", std::move(parts));
  return to_pretty_json(with_pointers(std::move(node), "#/$defs/"));
}

std::string text_in(Node const& node, std::string_view name) {
  auto const* found = node.find(name);
  return found && found->text() ? *found->text() : std::string{};
}

std::string type_of(Node const& schema);

std::string joined(NodeList const& list, std::string_view between, bool are_words) {
  std::string text;
  for (auto const& item : list) {
    text += (text.empty() ? "" : std::string(between)) +
            (are_words ? fmt::format("`{}`", shown(item)) : type_of(item));
  }
  return text;
}

std::string number_type(Node const& schema) {
  auto const kind = text_in(schema, "type") == "integer" ? "whole number" : "number";
  return fmt::format("{} {} to {}", kind, shown(*schema.find("minimum")), shown(*schema.find("maximum")));
}

std::string text_type(Node const& schema) {
  if (auto const* words = schema.find("enum")) return joined(*words->list(), ", ", true);
  if (text_in(schema, "format") == "date") return "date";
  constexpr std::string_view kReference = "the id of a ";
  if (auto const said = text_in(schema, "description"); said.starts_with(kReference)) {
    return said.substr(kReference.size()) + " id";
  }
  if (auto const* longest = schema.find("maxLength"))
    return fmt::format("text, at most {} characters", shown(*longest));
  return schema.find("pattern") ? "time" : "text";
}

/// What a schema allows, in words.
std::string type_of(Node const& schema) {
  if (auto const name = text_in(schema, "$ref"); !name.empty()) return fmt::format("[{}](#{})", name, name);
  if (auto const* all = schema.find("allOf")) return type_of(all->list()->front());
  if (auto const* choices = schema.find("oneOf")) return joined(*choices->list(), " or ", false);
  auto const type = text_in(schema, "type");
  if (type == "array") return "list of " + type_of(*schema.find("items"));
  if (type == "object") return "names to " + type_of(*schema.find("additionalProperties"));
  if (type == "integer" || type == "number") return number_type(schema);
  return type == "boolean" ? "true or false" : text_type(schema);
}

bool is_required(Node const& record, std::string const& field) {
  auto const* names = record.find("required");
  if (!names) return false;
  for (auto const& name : *names->list()) {
    if (*name.text() == field) return true;
  }
  return false;
}

/// One record: its sentence, and a row for each field.
std::string section(std::string const& name, Node const& record) {
  auto text = fmt::format("\n## {}\n\n{}\n\n| Field | Required | Type | Meaning |\n|---|---|---|---|\n", name,
                          text_in(record, "description"));
  for (auto const& [field, schema, mark] : *record.find("properties")->map()) {
    text += fmt::format("| `{}` | {} | {} | {} |\n", field, is_required(record, field) ? "yes" : "",
                        type_of(schema), text_in(schema, "description"));
  }
  return text;
}

/// Every record once; the lists of words, which share a name, under that of their file.
std::string field_reference(std::vector<SchemaFile> const& files) {
  std::string text =
      "# Fields\n\nMade by `scripts/fields` from the field tables in `engine/catalog`. A field that is "
      "absent is unknown.\n";
  std::map<std::string, Node> records;
  for (auto const& file : files) {
    for (auto const& [name, record] : file.schema.named)
      records.emplace(name == "VocabularyFile" ? file.title : name, record);
  }
  for (auto const& [name, record] : records) text += section(name, record);
  return text;
}

}  // namespace

Node with_pointers(Node node, std::string const& prefix) {
  if (auto* list = node.list()) {
    for (auto& item : *list) item = with_pointers(std::move(item), prefix);
  }
  if (auto* map = node.map()) {
    for (auto& member : *map) {
      bool const reference = member.name == "$ref" && member.value.text();
      member.value =
          reference ? Node{prefix + *member.value.text()} : with_pointers(std::move(member.value), prefix);
    }
  }
  return node;
}

std::map<std::string, std::string> schema_files() {
  std::map<std::string, std::string> texts;
  auto const all = files();
  for (auto const& file : all)
    texts.emplace(fmt::format("catalog/schema/{}.schema.json", file.name), json_schema(file));
  texts.emplace("docs/fields.md", field_reference(all));
  return texts;
}

}  // namespace socialmap
