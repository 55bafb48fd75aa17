#include "engine/base/nearest.h"
#include "engine/catalog/json.h"
#include "engine/catalog/records.h"
#include "server/api/activity_edits.h"
#include "server/api/edit_tables.h"
#include "server/api/editing_call.h"
#include "server/api/listing.h"
#include "server/api/resources.h"

namespace socialmap::api {
namespace {

/// Whose the new offer is: as the body says, else the key's only provider.
std::string provider_of(EditingCall const& call, Catalogue const& catalogue, Node const& body) {
  auto const* named = text_at(body, "provider");
  if (!named && call.key().providers.size() == 1) return call.key().providers.front();
  std::vector<std::string> ids;
  for (auto const& provider : catalogue.providers) ids.push_back(provider.id);
  auto const got = named ? *named : std::string{};
  if (std::find(ids.begin(), ids.end(), got) == ids.end())
    throw InvalidInput({{"/provider", "must be the id of a provider", got, nearest(got, ids), false}});
  return got;
}

void refuse_other_members(Node const& body) {
  Reading reading;
  if (!body.map()) reading.problem(body, "must be an object with provider and activity");
  for (auto const& member : body.map() ? *body.map() : NodeMap{}) {
    if (member.name == "provider" || member.name == "activity") continue;
    reading.enter(member.name);
    reading.problem(member.value, "is no field of this; it has provider and activity");
    reading.leave();
  }
  if (body.map() && !body.find("activity")) reading.problem(body, "must have an activity");
  if (!reading.errors.empty()) throw InvalidInput(std::move(reading.errors));
}

/// Pointers into the offer become pointers into the body that holds it.
template <typename Do>
Edited inside_activity(Do act) {
  try {
    return act();
  } catch (InvalidInput const& invalid) {
    auto errors = invalid.errors();
    for (auto& error : errors) error.where.insert(0, "/activity");
    throw InvalidInput(std::move(errors));
  }
}

http::Response create(EditingCall const& call, Catalogue const& catalogue) {
  auto const body = read_json(call.request().body);
  refuse_other_members(body);
  auto const provider = provider_of(call, catalogue, body);
  if (!may_touch(call.key(), provider)) return problem(403, "This key is of another provider.");
  auto const note = call.note("create");
  auto const edited = inside_activity([&] {
    return call.desk().editor.create(provider, new_offer(*body.find("activity"), call.key().role), note);
  });
  return answer_to(call, edited, 201);
}

/// A call on the offer of the path.
template <typename Do>
std::function<http::Response(http::Request const&)> on_offer(Desk const* desk, Do act) {
  return [desk, act](http::Request const& request) { return act(EditingCall(*desk, request)); };
}

Endpoint create_endpoint(CurrentMap const& map, Desk const* desk) {
  auto endpoint =
      writing("POST", "/activities", "createActivity", "Publish a new offer; it begins as a draft");
  endpoint.body = schema_of(new_activity_record());
  endpoint.created = true;
  endpoint.not_found = false;
  endpoint.handler = [map, desk](http::Request const& request) {
    return create(EditingCall(*desk, request), map()->catalogue());
  };
  return endpoint;
}

Endpoint replace_endpoint(Desk const* desk) {
  auto endpoint = writing("PUT", "/activities/{id}", "replaceActivity", "Put a whole record in place");
  endpoint.body = schema_of(activity_record());
  endpoint.handler = on_offer(desk, [](EditingCall const& call) {
    return changed(call, [&call] {
      return Edit{call.note("replace"), [sent = read_json(call.request().body)](Node const& old) {
                    return replaced_offer(old, sent);
                  }};
    });
  });
  return endpoint;
}

Endpoint patch_endpoint(Desk const* desk) {
  auto endpoint =
      writing("PATCH", "/activities/{id}", "patchActivity", "Change parts of a record (RFC 7386)");
  endpoint.body = Schema(object({{"type", "object"}}));
  endpoint.consumes = kMergePatch;
  endpoint.handler = on_offer(desk, [](EditingCall const& call) {
    return changed(call, [&call] {
      return Edit{call.note("patch"), [patch = read_json(call.request().body)](Node const& old) {
                    return patched_offer(old, patch);
                  }};
    });
  });
  return endpoint;
}

Endpoint withdraw_endpoint(Desk const* desk) {
  auto endpoint =
      writing("DELETE", "/activities/{id}", "withdrawActivity", "Withdraw an offer; its id stays taken");
  endpoint.handler = on_offer(desk, [](EditingCall const& call) {
    return changed(call, [&call] {
      return Edit{call.note("withdraw"),
                  [by = call.key().role](Node const& old) { return moved_offer(old, "withdrawn", by); }};
    });
  });
  return endpoint;
}

Endpoint transition_endpoint(Desk const* desk) {
  auto endpoint =
      writing("POST", "/activities/{id}/transitions", "moveActivity", "Submit, publish, reject or withdraw");
  endpoint.body = schema_of(transition_record());
  endpoint.handler = on_offer(desk, [](EditingCall const& call) {
    return changed(call, [&call] {
      auto const wanted = read_body(transition_record(), call.request().body);
      return Edit{
          call.note(wanted.to, wanted.note.value_or("")),
          [to = wanted.to, by = call.key().role](Node const& old) { return moved_offer(old, to, by); }};
    });
  });
  return endpoint;
}

Endpoint verification_endpoint(Desk const* desk) {
  auto endpoint =
      writing("POST", "/activities/{id}/verifications", "verifyActivity", "Say that an offer is still true");
  endpoint.body = schema_of(note_record());
  endpoint.handler = on_offer(desk, [](EditingCall const& call) {
    return changed(call, [&call] {
      auto const note = read_body(note_record(), call.request().body);
      auto const by = call.key().role == KeyRole::publisher ? call.record().value().provider : std::string{};
      return Edit{call.note("verify", note.note.value_or("")),
                  [today = call.today(), by](Node const& old) { return verified_offer(old, today, by); }};
    });
  });
  return endpoint;
}

Endpoint cancellation_endpoint(CurrentMap const& map, Desk const* desk) {
  auto endpoint =
      writing("PUT", "/activities/{id}/cancellations/{date}", "cancelDate", "Cancel the meeting of one day");
  endpoint.body = schema_of(note_record());
  endpoint.handler = on_offer(desk, [map](EditingCall const& call) {
    return changed(call, [&] {
      auto const note = read_body(note_record(), call.request().body).note.value_or("");
      auto const& day = call.request().path_values.at("date");
      return Edit{call.note("cancel", day), [=, current = map()](Node const& old) {
                    return cancelled_offer(old, day, note, current->catalogue().municipality.holidays);
                  }};
    });
  });
  return endpoint;
}

Endpoint record_endpoint(Desk const* desk) {
  auto endpoint = writing("GET", "/activities/{id}/record", "getStoredActivity",
                          "The record to change, whatever its status");
  endpoint.handler = on_offer(desk, [](EditingCall const& call) { return record_answer(call); });
  return endpoint;
}

Endpoint revisions_endpoint(Desk const* desk) {
  auto endpoint = writing("GET", "/activities/{id}/revisions", "listRevisions", "Who changed what, and when");
  endpoint.answer = schema_of(revisions_record());
  endpoint.handler = on_offer(desk, [](EditingCall const& call) { return revisions_answer(call); });
  return endpoint;
}

}  // namespace

std::vector<Endpoint> editing_endpoints(CurrentMap const& map, Desk const* desk) {
  return {create_endpoint(map, desk),       replace_endpoint(desk),    patch_endpoint(desk),
          withdraw_endpoint(desk),          transition_endpoint(desk), verification_endpoint(desk),
          cancellation_endpoint(map, desk), record_endpoint(desk),     revisions_endpoint(desk)};
}

}  // namespace socialmap::api
