#include <algorithm>

#include "engine/catalog/yaml.h"
#include "engine/exchange/import_source.h"
#include "engine/stored_map.h"
#include "server/api/editing_call.h"
#include "server/api/import_jobs.h"
#include "server/api/listing.h"
#include "server/api/resources.h"
#include "server/api/search_request.h"
#include "server/http/headers.h"
#include "server/http/multipart.h"
#include "server/http/negotiation.h"

namespace socialmap::api {
namespace {

constexpr std::size_t kMostBytes = 64 * 1024 * 1024;
/// Above this many offers an import goes on after the answer.
constexpr std::size_t kMostAtOnce = 1000;

constexpr char const* kForm = "multipart/form-data";
constexpr char const* kYaml = "application/yaml";

/// What was sent: a body as it is, or the parts of a form.
struct Sent {
  std::string file;
  std::string mapping;
};

[[noreturn]] void refuse(std::string where, std::string what, std::string got = {}) {
  throw InvalidInput({{std::move(where), std::move(what), std::move(got), {}, false}});
}

std::string part(std::vector<http::FormPart> const& parts, std::string const& name) {
  auto const found =
      std::find_if(parts.begin(), parts.end(), [&](auto const& one) { return one.name == name; });
  if (found == parts.end()) refuse("/" + name, "is missing from the form");
  return std::string(found->content);
}

std::string usual_type(ImportFormat format) {
  return format == ImportFormat::yaml ? kYaml : format == ImportFormat::json ? "application/json" : kForm;
}

/// Nothing: it is none of the types for this format.
std::optional<Sent> sent_in(http::Request const& request, ImportFormat format) {
  auto const type = request.header("Content-Type").value_or("");
  if (http::equal_ignoring_case(http::media_type(type), kForm)) {
    auto const parts = http::form_parts(type, request.body);
    if (!parts) refuse("", "is no whole multipart/form-data");
    return Sent{part(*parts, "file"), format == ImportFormat::csv ? part(*parts, "mapping") : ""};
  }
  if (format == ImportFormat::csv || !http::is_media_type(type, usual_type(format))) return std::nullopt;
  return Sent{request.body, ""};
}

ImportSource source_in(Sent const& sent, ImportFormat format, SocialMap const& map, Date today) {
  if (format == ImportFormat::csv)
    return source_of_csv({sent.file, "file", sent.mapping, "mapping", today}, map.catalogue(),
                         map.vocabulary());
  return source_of_tree(format == ImportFormat::json ? read_json(sent.file) : read_yaml(sent.file));
}

void require_provider(ImportSource const& source, std::optional<std::string> const& wanted) {
  for (auto const& provider : source.providers) {
    auto const& id = *text_at(provider.record, "id");
    if (wanted && id != *wanted) refuse("/provider", "is not the provider in the file", id);
  }
}

std::size_t offers_in(ImportSource const& source) {
  std::size_t count = 0;
  for (auto const& provider : source.providers) count += provider.activities.size();
  return count;
}

/// All that the work needs once its request is answered.
struct Order {
  Desk const* desk;
  CurrentMap map;
  ImportSource source;
  ImportQuery query;
  AccessKey key;
  EditNote note;
};

ImportPlan plan_for(Order const& order, SocialMap const& map, ImportProgress const& progress) {
  bool const editor = order.key.role == KeyRole::moderator || order.key.role == KeyRole::admin;
  auto const& store = order.desk->editor.store();
  ImportOrder const wanted{
      [&order](std::string const& provider) { return may_touch(order.key, provider); },
      editor,
      editor,
      order.query.withdraw_gone,
      store.changed_by(RecordType::activity, "import", order.note.why),
      [&](std::string const& offer) { return status_before_gone(store, order.note.why, offer); }};
  return plan_import(order.source, wanted, map.catalogue(), map.vocabulary(), progress);
}

ImportView view_of(Order const& order, ImportPlan const& plan, std::int64_t revision) {
  ImportView view;
  view.state = "done";
  view.total = view.done = offers_in(order.source);
  view.dry_run = order.query.dry_run;
  if (revision > 0) view.revision = revision;
  view.report = ImportReportView{plan.records, order.source.problems};
  return view;
}

std::string text_of(ImportView const& view) { return to_json(import_view_record(), view); }

/// The answer that was given before; what it did is told for a day.
std::string text_of(Order const& order, Edited const& before) {
  if (!before.answer.empty()) return before.answer;
  ImportView view;
  view.state = "done";
  view.total = view.done = offers_in(order.source);
  view.revision = before.revision;
  return text_of(view);
}

/// What an import did, or its answer where it was done before.
struct CarriedOut {
  ImportView view;
  std::optional<Edited> before;
};

CarriedOut carry_out(Order const& order, ImportProgress const& progress) {
  if (order.query.dry_run) return {view_of(order, plan_for(order, *order.map(), progress), 0), {}};
  ImportPlan plan;
  auto const edited = order.desk->editor.change_all(
      [&](SocialMap const& map) {
        plan = plan_for(order, map, progress);
        return std::move(plan.change);
      },
      order.note, [&](std::int64_t revision) { return text_of(view_of(order, plan, revision)); });
  if (edited.outcome != EditOutcome::done) return {{}, edited};
  return {view_of(order, plan, edited.revision), {}};
}

http::Response answer(std::string text, int status) {
  auto response = json_answer(std::move(text), http::Caching::no_store);
  response.status = status;
  return response;
}

http::Response accepted(ImportView const& view) {
  auto response = answer(text_of(view), 202);
  response.headers.emplace_back("Location", "/api/v1/imports/" + *view.id);
  return response;
}

http::Response answer_again(Order const& order, Edited const& before) {
  if (before.outcome == EditOutcome::reused) return reused_key();
  return answer(text_of(order, before), 200);
}

/// Where the key came to be used while the import waited for its turn.
ImportView refused_view(Order const& order) {
  ImportView view;
  view.state = "failed";
  view.total = offers_in(order.source);
  view.failure = "This Idempotency-Key was used for another request.";
  return view;
}

http::Response answer_later(ImportJobs& jobs, Order order) {
  ImportView begun;
  begun.total = offers_in(order.source);
  begun.dry_run = order.query.dry_run;
  ImportAsked const asked{order.key.id, order.note.idempotency};
  if (auto const before = jobs.begun_before(asked))
    return before->same ? accepted(before->view) : reused_key();
  if (auto const before = order.desk->editor.done_before(order.note)) return answer_again(order, *before);
  auto const shared = std::make_shared<Order const>(std::move(order));
  auto const begun_one = jobs.begin(asked, begun, [shared](ImportProgress const& progress) {
    auto done = carry_out(*shared, progress);
    return done.before ? refused_view(*shared) : std::move(done.view);
  });
  if (!begun_one) return problem(409, "Another large import is running; try again when it is done.");
  return accepted(*begun_one);
}

http::Response import_from(EditingCall const& call, CurrentMap const& map, ImportJobs& jobs) {
  auto const query = read_query(import_query_record(), call.request().query);
  auto const sent = sent_in(call.request(), query.format);
  if (!sent) return problem(415, "Send " + usual_type(query.format) + ", or a form with a file.");
  Order order{&call.desk(), map,        source_in(*sent, query.format, *map(), call.today()),
              query,        call.key(), call.note("import", query.source)};
  require_provider(order.source, query.provider);
  bool const large = offers_in(order.source) > kMostAtOnce;
  if (large) return answer_later(jobs, std::move(order));
  auto const done = carry_out(order, {});
  return done.before ? answer_again(order, *done.before) : answer(text_of(done.view), 200);
}

}  // namespace

std::vector<Endpoint> import_endpoints(CurrentMap const& map, Desk const* desk) {
  auto const jobs = std::make_shared<ImportJobs>();
  auto post =
      writing("POST", "/imports", "importRecords", "Bring providers and offers up to date with a file");
  post.parameters = import_query_record().fields.untyped();
  post.body = Schema(Node(NodeMap{}));
  post.consumes_too = {kYaml, kForm};
  post.max_body = kMostBytes;
  post.answer = schema_of(import_view_record());
  post.not_found = false;
  post.unconditional = true;
  post.goes_on = true;
  post.handler = [map, desk, jobs](http::Request const& request) {
    return import_from(EditingCall(*desk, request), map, *jobs);
  };
  auto get = writing("GET", "/imports/{id}", "getImport", "How far a large import is, and what it did");
  get.answer = schema_of(import_view_record());
  get.handler = [desk, jobs](http::Request const& request) {
    EditingCall const call(*desk, request);
    auto const view = jobs->find(call.key().id, call.id());
    if (!view) return http::not_found("This key has no import with this id, or it is forgotten.");
    return answer(text_of(*view), 200);
  };
  return {std::move(post), std::move(get)};
}

}  // namespace socialmap::api
