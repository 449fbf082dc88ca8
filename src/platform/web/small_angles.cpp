// Stands in for the C library's sine and cosine, exact for any angle at the price of 2 kB of the
// download. Their caller: Dear ImGui, which rounds corners with angles of one turn.

namespace {

// The Taylor series whose term `n` is the first one, n = 0 or 1. Good to 6 places for one turn.
float series(double x, int n) {
  double term = n == 0 ? 1 : x;
  double sum = 0;
  for (; n < 32; n += 2) {
    sum += term;
    term *= -x * x / ((n + 1) * (n + 2));
  }
  return static_cast<float>(sum);
}

}  // namespace

extern "C" float cosf(float x) { return series(static_cast<double>(x), 0); }
extern "C" float sinf(float x) { return series(static_cast<double>(x), 1); }
