#include "engine/catalog/edited.h"
#include "engine/catalog/json.h"
#include "server/api/edit_tables.h"
#include "server/api/editing_call.h"
#include "server/api/resources.h"

namespace socialmap::api {
namespace {

[[noreturn]] void refuse(std::string where, std::string what) {
  throw InvalidInput({{std::move(where), std::move(what), {}, {}, false}});
}

void require_mapping(Node const& sent) {
  if (!sent.map()) refuse("", "must be an object");
}

/// The id is refused together with everything else that is wrong.
NextRecord with_same_id(Node next, Node const& sent, std::string const& id) {
  auto const* told = sent.find("id");
  if (!told || *told == Node(id)) return next;
  return {std::move(next), {{"/id", "never changes", {}, {}, false}}};
}

/// A call on the provider of the path.
template <typename Do>
std::function<http::Response(http::Request const&)> on_provider(Desk const* desk, Do act) {
  return [desk, act](http::Request const& request) {
    return act(EditingCall(*desk, request, RecordType::provider));
  };
}

Endpoint writing_provider(std::string method, std::string path, std::string operation, std::string summary) {
  auto endpoint = writing(std::move(method), std::move(path), std::move(operation), std::move(summary));
  endpoint.answer = schema_of(stored_provider_record());
  return endpoint;
}

Endpoint create_endpoint(Desk const* desk) {
  auto endpoint = writing_provider("POST", "/providers", "createProvider", "Add a provider");
  endpoint.body = schema_of(own_provider_record());
  endpoint.roles = {KeyRole::moderator};
  endpoint.created = true;
  endpoint.not_found = false;
  endpoint.handler = on_provider(desk, [](EditingCall const& call) {
    auto const sent = read_json(call.request().body);
    require_mapping(sent);
    auto const edited = call.desk().editor.create_provider(sent, call.note("create"));
    return answer_to(call, edited, 201);
  });
  return endpoint;
}

Endpoint replace_endpoint(Desk const* desk) {
  auto endpoint = writing_provider("PUT", "/providers/{id}", "replaceProvider",
                                   "Put a whole record of a provider in place; its offers stay");
  endpoint.body = schema_of(own_provider_record());
  endpoint.handler = on_provider(desk, [](EditingCall const& call) {
    return changed(call, [&call] {
      auto const sent = read_json(call.request().body);
      require_mapping(sent);
      return Edit{call.note("replace"),
                  [sent, id = call.id()](Node const&) { return with_same_id(sent, sent, id); }};
    });
  });
  return endpoint;
}

Endpoint patch_endpoint(Desk const* desk) {
  auto endpoint = writing_provider("PATCH", "/providers/{id}", "patchProvider",
                                   "Change parts of a provider's record (RFC 7386)");
  endpoint.body = Schema(object({{"type", "object"}}));
  endpoint.consumes = kMergePatch;
  endpoint.handler = on_provider(desk, [](EditingCall const& call) {
    return changed(call, [&call] {
      auto const patch = read_json(call.request().body);
      require_mapping(patch);
      return Edit{call.note("patch"), [patch, id = call.id()](Node const& old) {
                    return with_same_id(patched(old, patch), patch, id);
                  }};
    });
  });
  return endpoint;
}

Endpoint record_endpoint(Desk const* desk) {
  auto endpoint = writing_provider("GET", "/providers/{id}/record", "getStoredProvider",
                                   "The provider's record to change, without its offers");
  endpoint.handler = on_provider(desk, [](EditingCall const& call) { return record_answer(call); });
  return endpoint;
}

Endpoint revisions_endpoint(Desk const* desk) {
  auto endpoint = writing_provider("GET", "/providers/{id}/revisions", "listProviderRevisions",
                                   "Who changed a provider's record, and when");
  endpoint.answer = schema_of(revisions_record());
  endpoint.handler = on_provider(desk, [](EditingCall const& call) { return revisions_answer(call); });
  return endpoint;
}

}  // namespace

std::vector<Endpoint> provider_editing_endpoints(Desk const* desk) {
  return {create_endpoint(desk), replace_endpoint(desk), patch_endpoint(desk), record_endpoint(desk),
          revisions_endpoint(desk)};
}

}  // namespace socialmap::api
