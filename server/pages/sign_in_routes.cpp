#include "server/pages/sign_in_routes.h"

#include "engine/calendar/zone.h"
#include "server/api/signed_in.h"
#include "server/http/rate_limit.h"
#include "server/pages/link.h"
#include "server/pages/page_answer.h"
#include "server/pages/sign_in_page.h"
#include "server/pages/sign_in_texts_nl.h"

namespace socialmap::pages {
namespace {

using api::Desk;

/// In the address after signing in: without the cookie then, the browser does not keep it.
constexpr char const* kSignedInStep = "aangemeld";

/// Where to go on to: a path of this site alone, or nothing.
std::string next_in(http::Query const& sent) {
  auto next = value_of(sent, "naar");
  return is_own_path(next) ? next : std::string{};
}

std::string sign_in_step(std::string const& next) {
  http::Query query{{"stap", kSignedInStep}};
  if (!next.empty()) query.emplace_back("naar", next);
  return url_of("/aanmelden", query);
}

http::Response html(std::string body, int status = 200) {
  return page_answer(std::move(body), http::Caching::no_store, status);
}

http::Response moved_on(std::string to, std::string cookie) {
  auto response = sent_on(303, std::move(to));
  response.headers.emplace_back("Set-Cookie", std::move(cookie));
  return response;
}

/// What the handlers share.
struct Counter {
  api::CurrentMap map;
  Desk const& desk;
  http::RateLimit attempts{api::Sessions::kAttemptsPerMinute};

  Frame frame() const { return frame_of(map()->catalogue().municipality); }

  http::Response form(http::Request const& request, std::string_view mistake, int status,
                      std::string const& next = {}) const {
    auto const named = api::key_by_proxy(desk, request);
    auto const label = named ? std::optional(named->label) : std::nullopt;
    return html(render(SignInPage{frame(), mistake, label, next}), status);
  }
};

http::Response show_sign_in(Counter const& counter, http::Request const& request) {
  bool const just_now = value_of(request.query, "stap") == kSignedInStep;
  auto const next = next_in(request.query);
  auto who = api::signed_in(counter.desk, request);
  if (!who) return counter.form(request, just_now ? nl::kNoCookie : std::string_view{}, 200, next);
  auto const to = next.empty() ? std::string(desk_of(who->key.role)) : next;
  if (just_now && !to.empty()) return sent_on(303, to);
  return html(render(SignedInPage{counter.frame(), std::move(*who), {}}));
}

http::Response too_often(Counter const& counter, http::Request const& request, std::chrono::seconds wait) {
  auto response = counter.form(request, nl::kKeyTooOften, 429);
  response.headers.emplace_back("Retry-After", std::to_string(wait.count()));
  return response;
}

http::Response let_in(Counter const& counter, http::Request const& request, AccessKey const& key,
                      bool by_proxy) {
  auto const next = next_in(http::parse_query(request.body).value_or(http::Query{}));
  return moved_on(sign_in_step(next), api::sign_in(counter.desk, request, {key.id, key.mark, by_proxy}));
}

http::Response sign_in(Counter& counter, http::Request const& request) {
  if (auto const wait = counter.attempts.refused_for(request.client_address, counter.desk.sessions->now()))
    return too_often(counter, request, *wait);
  if (api::is_from_another_site(request)) return counter.form(request, nl::kOtherSite, 403);
  auto const sent = http::parse_query(request.body).value_or(http::Query{});
  auto const next = next_in(sent);
  if (value_of(sent, "door") == "proxy") {
    auto const named = api::key_by_proxy(counter.desk, request);
    return named ? let_in(counter, request, *named, true) : counter.form(request, nl::kProxyGone, 403, next);
  }
  auto const key_field = value_of(sent, "key");
  auto const typed = http::trimmed(key_field);
  if (typed.empty()) return counter.form(request, nl::kKeyEmpty, 400, next);
  auto const key = counter.desk.keys.valid(typed, today_in_amsterdam(counter.desk.now()));
  return key ? let_in(counter, request, *key, false) : counter.form(request, nl::kKeyWrong, 403, next);
}

http::Response show_sign_out(Counter const& counter, http::Request const& request) {
  auto who = api::signed_in(counter.desk, request);
  if (!who) return html(signed_out_page(counter.frame()));
  return html(render(SignedInPage{counter.frame(), std::move(*who), {}}));
}

http::Response sign_out(Counter const& counter, http::Request const& request) {
  auto who = api::signed_in(counter.desk, request);
  if (who && !api::has_csrf_token(request, *who))
    return html(render(SignedInPage{counter.frame(), std::move(*who), nl::kSignOutFailed}), 403);
  return moved_on("/afmelden", api::sign_out(counter.desk, request));
}

http::Route get(std::string pattern, http::Handler handler) {
  http::Route route;
  route.pattern = std::move(pattern);
  route.handler = std::move(handler);
  return route;
}

http::Route post(std::string pattern, http::Handler handler) {
  auto route = get(std::move(pattern), std::move(handler));
  route.method = "POST";
  route.consumes = "application/x-www-form-urlencoded";
  route.rate_limited = true;
  return route;
}

}  // namespace

std::vector<http::Route> sign_in_routes(api::CurrentMap const& map, Desk const* desk) {
  if (!desk || !desk->sessions) return {};
  // Shared by the handlers, which are copied.
  auto const counter = std::shared_ptr<Counter>(new Counter{map, *desk});
  auto const at = [counter](auto act) {
    return [counter, act](http::Request const& request) { return act(*counter, request); };
  };
  return {get("/aanmelden", at(show_sign_in)), post("/aanmelden", at(sign_in)),
          get("/afmelden", at(show_sign_out)), post("/afmelden", at(sign_out))};
}

}  // namespace socialmap::pages
