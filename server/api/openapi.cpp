#include "server/api/openapi.h"

#include <cctype>
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

/// Whether it puts something into the store: with a key, or a report.
bool writes(Endpoint const& endpoint) {
  return endpoint.method != "GET" && (!endpoint.roles.empty() || endpoint.created);
}

/// What only calls that need the store answer.
void add_keyed_answers(Endpoint const& endpoint, Node& answers) {
  if (endpoint.roles.empty()) {
    if (writes(endpoint)) answers.set("403", problem_answer("This server only reads."));
    return;
  }
  answers.set("401", problem_answer("No valid key: Authorization: Bearer KEY, or a session."));
  answers.set("403", problem_answer("The key may not do this, the token of the session is missing, or this "
                                    "server only reads."));
  if (endpoint.method == "GET") return;
  answers.set("422", problem_answer("The Idempotency-Key was used for another request."));
  if (endpoint.unconditional) {
    answers.set("409", problem_answer("It was done before, or cannot be done now."));
  } else if (endpoint.created) {
    answers.set("409", problem_answer("The id is taken; ids are never used again."));
  } else {
    answers.set("412", problem_answer("If-Match is not the ETag of the record: somebody changed it."));
    answers.set("428", problem_answer("If-Match is missing."));
  }
}

Node header_parameter(char const* name, bool required, char const* description) {
  return object({{"name", name},
                 {"in", "header"},
                 {"description", description},
                 {"required", required},
                 {"schema", text_schema()}});
}

Node answers_of(Endpoint const& endpoint, Node const& schema) {
  NodeMap content;
  for (auto const& type : endpoint.media_types) {
    auto const own = type == "application/json" ? schema : object({{"type", "object"}});
    content.push_back({type, object({{"schema", own}}), {}});
  }
  auto answers = object(
      {{endpoint.created ? "201" : "200",
        object({{"description", "Done."}, {"headers", version_header()}, {"content", std::move(content)}})}});
  if (endpoint.goes_on) {
    auto going_on = *answers.find("200");
    going_on.set("description", "The work goes on; Location tells where to look.");
    answers.set("202", std::move(going_on));
    answers.set("409", problem_answer("Another large one is running."));
  }
  answers.set("400", problem_answer("The input is not right; every problem is listed."));
  if (endpoint.moved) {
    auto const location =
        object({{"description", "Where the offer that it was merged into is."}, {"schema", text_schema()}});
    auto headers = version_header();
    headers.set("Location", location);
    answers.set("308", object({{"description", "Merged into another offer."}, {"headers", headers}}));
  }
  if (endpoint.not_found) answers.set("404", problem_answer("There is nothing with this id."));
  add_keyed_answers(endpoint, answers);
  answers.set("406", problem_answer("None of the media types that the client accepts."));
  if (endpoint.body) {
    answers.set("413", problem_answer("The body is too large."));
    answers.set("415", problem_answer("The body is no JSON."));
  }
  answers.set("429", problem_answer("Too many requests; Retry-After says when to try again."));
  answers.set("500", problem_answer("Something is broken here."));
  if (writes(endpoint)) answers.set("507", problem_answer("There is no room to write; nothing has changed."));
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
  if (endpoint.path.find("{date}") != std::string::npos) {
    parameters.push_back(object({{"name", "date"},
                                 {"in", "path"},
                                 {"description", "the day of the meeting, 2026-11-23"},
                                 {"required", true},
                                 {"schema", text_schema()}}));
  }
  bool const keyed = !endpoint.roles.empty() && endpoint.method != "GET";
  if (keyed)
    parameters.push_back(header_parameter("Idempotency-Key", false, "the same key is done once only"));
  if (keyed && !endpoint.created && !endpoint.unconditional) {
    parameters.push_back(header_parameter("If-Match", true, "the ETag of the record that is changed"));
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
    Node content{NodeMap{}};
    content.set(endpoint.consumes, object({{"schema", schema}}));
    for (auto const& type : endpoint.consumes_too) content.set(type, object({{"schema", schema}}));
    operation.set("requestBody", object({{"required", true}, {"content", content}}));
  }
  if (!endpoint.roles.empty())
    operation.set("security", NodeList{object({{"key", NodeList{}}}), object({{"session", NodeList{}}})});
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

Node key_scheme() {
  return object({{"type", "http"},
                 {"scheme", "bearer"},
                 {"description", "A key of socialmap key add; its role decides what it opens."}});
}

Node session_scheme() {
  return object(
      {{"type", "apiKey"},
       {"in", "cookie"},
       {"name", "__Host-socialmap"},
       {"description",
        "The cookie of who signed in at /aanmelden; a change also needs the session's token, as the "
        "header X-CSRF-Token. On a loopback host the cookie is called socialmap."}});
}

std::string lower_case(std::string text) {
  for (auto& letter : text) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  return text;
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
  Node paths{NodeMap{}};
  std::map<std::string, int> tags;
  for (auto const& endpoint : endpoints) {
    auto const* others = paths.find(endpoint.path);
    auto operations = others ? *others : Node{NodeMap{}};
    operations.set(lower_case(endpoint.method), operation_of(endpoint, schemas));
    paths.set(endpoint.path, std::move(operations));
    ++tags[endpoint.tag];
  }
  Node components{NodeMap{}};
  for (auto const& [name, schema] : schemas.named) components.set(name, with_pointers(schema, kComponents));
  components.set("Problem", problem_schema());
  auto const server = object({{"url", "/api/v1"}, {"description", "This site."}});
  return to_json(object(
      {{"openapi", "3.1.0"},
       {"info", info()},
       {"servers", NodeList{server}},
       {"security", NodeList{}},
       {"tags", tags_of(tags)},
       {"paths", std::move(paths)},
       {"components",
        object({{"schemas", std::move(components)},
                {"securitySchemes", object({{"key", key_scheme()}, {"session", session_scheme()}})}})}}));
}

}  // namespace socialmap::api
