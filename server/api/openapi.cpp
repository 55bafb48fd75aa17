#include "server/api/openapi.h"

#include <map>

#include "engine/catalog/json.h"
#include "engine/catalog/schema_files.h"

namespace socialmap::api {
namespace {

constexpr char const* kComponents = "#/components/schemas/";

Node text_schema() { return object({{"type", "string"}}); }

Node problem_schema() {
  auto const error = object({{"type", "object"},
                             {"required", NodeList{"pointer", "message"}},
                             {"properties", object({{"pointer", text_schema()},
                                                    {"message", text_schema()},
                                                    {"got", text_schema()},
                                                    {"suggestion", text_schema()}})}});
  auto const properties = object({{"type", text_schema()},
                                  {"title", text_schema()},
                                  {"status", object({{"type", "integer"}})},
                                  {"detail", text_schema()},
                                  {"instance", text_schema()},
                                  {"errors", object({{"type", "array"}, {"items", error}})}});
  return object({{"type", "object"},
                 {"description", "An error (RFC 9457), with everything that is wrong at once."},
                 {"required", NodeList{"title", "status", "detail"}},
                 {"properties", properties}});
}

Node version_header() {
  return object({{"API-Version",
                  object({{"description", "The full version of this API."},
                          {"schema", object({{"type", "string"}, {"examples", NodeList{kApiVersion}}})}})}});
}

Node problem_answer(char const* description) {
  auto const content = object({{"schema", object({{"$ref", std::string(kComponents) + "Problem"}})}});
  return object({{"description", description},
                 {"headers", version_header()},
                 {"content", object({{"application/problem+json", content}})}});
}

Node answers_of(Endpoint const& endpoint, Node const& schema) {
  NodeMap content;
  for (auto const& type : endpoint.media_types) {
    auto const own = type == "application/json" ? schema : object({{"type", "object"}});
    content.push_back({type, object({{"schema", own}}), {}});
  }
  auto answers = object(
      {{"200",
        object({{"description", "Done."}, {"headers", version_header()}, {"content", std::move(content)}})}});
  answers.set("400", problem_answer("The input is not right; every problem is listed."));
  if (endpoint.not_found) answers.set("404", problem_answer("There is nothing with this id."));
  answers.set("406", problem_answer("None of the media types that the client accepts."));
  if (endpoint.body) {
    answers.set("413", problem_answer("The body is too large."));
    answers.set("415", problem_answer("The body is no JSON."));
  }
  answers.set("429", problem_answer("Too many requests; Retry-After says when to try again."));
  answers.set("500", problem_answer("Something is broken here."));
  if (endpoint.later)
    answers.set("503", problem_answer("The answer is still being made; Retry-After says when to try again."));
  return answers;
}

Node query_parameter(UntypedField const& field) {
  auto parameter = object({{"name", field.name},
                           {"in", "query"},
                           {"description", field.meaning},
                           {"required", field.required},
                           {"schema", with_pointers(field.schema.node, kComponents)}});
  if (field.name == "facets") {
    parameter.set("style", "form");
    parameter.set("explode", false);
  }
  return parameter;
}

NodeList parameters_of(Endpoint const& endpoint) {
  NodeList parameters;
  if (endpoint.path.find("{id}") != std::string::npos) {
    parameters.push_back(object({{"name", "id"},
                                 {"in", "path"},
                                 {"description", "the id of the record"},
                                 {"required", true},
                                 {"schema", text_schema()}}));
  }
  for (auto const& field : endpoint.parameters) parameters.push_back(query_parameter(field));
  return parameters;
}

Node operation_of(Endpoint const& endpoint, Schema& schemas) {
  auto operation = object({{"operationId", endpoint.operation_id},
                           {"summary", endpoint.summary},
                           {"description", endpoint.summary + "."},
                           {"tags", NodeList{endpoint.tag}}});
  auto parameters = parameters_of(endpoint);
  if (!parameters.empty()) operation.set("parameters", std::move(parameters));
  if (endpoint.body) {
    auto const schema = with_pointers(absorb(schemas, *endpoint.body), kComponents);
    auto const content = object({{"application/json", object({{"schema", schema}})}});
    operation.set("requestBody", object({{"required", true}, {"content", content}}));
  }
  operation.set("responses",
                answers_of(endpoint, with_pointers(absorb(schemas, endpoint.answer), kComponents)));
  return operation;
}

Node info() {
  auto const contact = object(
      {{"name", "socialmap"}, {"email", "info@example.org"}, {"url", "https://example.org/socialmap"}});
  auto const licence = object({{"name", "EUPL-1.2"}, {"identifier", "EUPL-1.2"}});
  return object(
      {{"title", "socialmap"},
       {"version", kApiVersion},
       {"description", "Search and match a neighbourhood's activities and help, for social prescribing."},
       {"contact", contact},
       {"license", licence}});
}

NodeList tags_of(std::map<std::string, int> const& names) {
  NodeList tags;
  for (auto const& [name, uses] : names) {
    tags.push_back(object({{"name", name}, {"description", "Calls about " + name + "."}}));
  }
  return tags;
}

}  // namespace

std::string openapi_document(std::vector<Endpoint> const& endpoints) {
  Schema schemas;
  NodeMap paths;
  std::map<std::string, int> tags;
  for (auto const& endpoint : endpoints) {
    std::string method = endpoint.method == "POST" ? "post" : "get";
    paths.push_back({endpoint.path, object({{method, operation_of(endpoint, schemas)}}), {}});
    ++tags[endpoint.tag];
  }
  Node components{NodeMap{}};
  for (auto const& [name, schema] : schemas.named) components.set(name, with_pointers(schema, kComponents));
  components.set("Problem", problem_schema());
  auto const server = object({{"url", "/api/v1"}, {"description", "This site."}});
  return to_json(object({{"openapi", "3.1.0"},
                         {"info", info()},
                         {"servers", NodeList{server}},
                         {"security", NodeList{}},
                         {"tags", tags_of(tags)},
                         {"paths", std::move(paths)},
                         {"components", object({{"schemas", std::move(components)}})}}));
}

}  // namespace socialmap::api
