#include "engine/catalog/record.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/base/nearest.h"

namespace socialmap {

UntypedField::UntypedField() = default;
UntypedField::UntypedField(UntypedField const&) = default;
UntypedField::UntypedField(UntypedField&&) noexcept = default;
UntypedField& UntypedField::operator=(UntypedField const&) = default;
UntypedField& UntypedField::operator=(UntypedField&&) noexcept = default;
UntypedField::~UntypedField() = default;

UntypedField field_frame(char const* name, char const* meaning, bool required, Schema const& schema) {
  UntypedField field;
  field.name = name;
  field.meaning = meaning;
  field.required = required;
  field.schema = schema;
  return field;
}

UntypedField plain_field(UntypedField frame, UntypedCodec const& codec, std::function<void*(void*)> address) {
  frame.read = [read = codec.read, address](Node const& node, Reading& reading, void* record) {
    read(node, reading, address(record));
  };
  frame.write = [name = frame.name, write = codec.write, address](JsonWriter& out, void const* record) {
    out.key(name);
    write(out, address(const_cast<void*>(record)));  // only looked at
  };
  return frame;
}

namespace {

/// Names of the records that a field holds: itself, as the items of a list, or as one of its forms.
void collect_records(Node const& schema, std::vector<std::string>& names) {
  if (auto const* name = text_at(schema, "$ref")) names.push_back(*name);
  if (auto const* items = schema.find("items")) collect_records(*items, names);
  if (auto const* forms = items_at(schema, "oneOf")) {
    for (auto const& form : *forms) collect_records(form, names);
  }
}

/// The field in which a name is known one level down; empty when there is none.
std::string home_of(std::string const& name, UntypedFields const& fields) {
  for (auto const& field : fields) {
    std::vector<std::string> records;
    collect_records(field.schema.node, records);
    for (auto const& record : records) {
      auto const found = field.schema.named.find(record);
      auto const* properties = found == field.schema.named.end() ? nullptr : found->second.find("properties");
      if (properties && properties->find(name)) return field.name;
    }
  }
  return {};
}

/// What is wrong with a name, and how to find the right one.
std::string fault_in_name(Member const& member, std::string const& suggestion, UntypedFields const& fields,
                          std::vector<std::string> const& names) {
  auto const& name = member.name;
  if (name.find(':') != std::string::npos) return "is no known field; a colon needs a plain blank after it";
  if (!suggestion.empty()) return "is no known field";
  auto const home = home_of(name, fields);
  if (!home.empty()) return fmt::format("is no known field here; it belongs in \"{}\"", home);
  if (member.value.is_null())
    return "is no known field; if it goes on from the line above, indent the text further than the field it "
           "belongs to, or keep it on one line; between { } a comma begins a new one: write a price with a "
           "point (4.50), and put double quotes round text with a comma";
  return fmt::format("is no known field; known here are {}", fmt::join(names, ", "));
}

void refuse_unknown_member(Member const& member, UntypedFields const& fields, Reading& reading) {
  std::vector<std::string> names;
  for (auto const& field : fields) names.push_back(field.name);
  auto const suggestion = nearest(member.name.substr(0, member.name.find(':')), names);
  Node at;
  at.mark = member.mark;
  reading.enter(member.name);
  reading.problem(at, fault_in_name(member, suggestion, fields, names), shown(Node{member.name}), suggestion);
  reading.leave();
}

/// The required fields, or the first where none is: "id: …" (its meaning), "name: …" (its meaning).
std::string fields_to_write(UntypedFields const& fields) {
  std::vector<std::string> texts;
  for (auto const& field : fields) {
    if (field.required) texts.push_back(fmt::format("\"{}: …\" ({})", field.name, field.meaning));
  }
  if (texts.empty()) return fmt::format("\"{}: …\" ({})", fields.front().name, fields.front().meaning);
  return fmt::format("{}", fmt::join(texts, ", "));
}

NodeMap const* members_of(Node const& node, UntypedFields const& fields, Reading& reading) {
  auto const* members = node.map();
  if (!members && !fields.empty())
    reading.problem(node, fmt::format("must be a mapping of names to values, not {}; write {}", kind_of(node),
                                      fields_to_write(fields)));
  return members;
}

}  // namespace

bool read_fields(UntypedFields const& fields, Node const& node, Reading& reading, void* record) {
  auto const mistakes_before = reading.mistakes;
  auto const* members = members_of(node, fields, reading);
  if (!members) return false;
  for (auto const& member : *members) {
    auto const field = std::find_if(fields.begin(), fields.end(),
                                    [&](auto const& known) { return known.name == member.name; });
    if (field == fields.end()) {
      refuse_unknown_member(member, fields, reading);
      continue;
    }
    reading.enter(member.name);
    field->read(member.value, reading, record);
    reading.leave();
  }
  for (auto const& field : fields) {
    if (!field.required || node.find(field.name)) continue;
    reading.problem(node, fmt::format("lacks the required field \"{}\" ({})", field.name, field.meaning));
  }
  return reading.mistakes == mistakes_before;
}

void write_fields(UntypedFields const& fields, JsonWriter& out, void const* record) {
  out.begin_object();
  for (auto const& field : fields) field.write(out, record);
  out.end_object();
}

Schema fields_schema(std::string const& name, std::string const& meaning, UntypedFields const& fields) {
  Schema schema;
  NodeMap properties;
  NodeList required_names;
  for (auto const& field : fields) {
    auto node = absorb(schema, field.schema);
    if (node.find("$ref")) node = object({{"allOf", NodeList{node}}});
    auto const* own = node.find("description");
    node.set("description", own && own->text() ? field.meaning + ": " + *own->text() : field.meaning);
    properties.push_back({field.name, std::move(node), {}});
    if (field.required) required_names.push_back(field.name);
  }
  auto frame = object({{"type", "object"}, {"description", meaning}, {"properties", std::move(properties)}});
  if (!required_names.empty()) frame.set("required", std::move(required_names));
  frame.set("additionalProperties", false);
  schema.named[name] = std::move(frame);
  schema.node = object({{"$ref", name}});
  return schema;
}

}  // namespace socialmap
