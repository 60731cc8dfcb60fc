using SearchPortal.Mathematics;

namespace SearchPortal.Tests.Mathematics;

public sealed class MathPlainTextTests
{
    [Theory]
    [InlineData(@"\alpha_1^2 \leq \sqrt{n}", "α₁² ≤ √n")]
    [InlineData(@"O(n^{1/2})", "O(n^(1/2))")]
    [InlineData(@"\tilde{O}(\sqrt{T})", "Õ(√T)")]
    [InlineData(@"\sqrt{SAT}", "√(SAT)")]
    [InlineData(@"\ell_1", "ℓ₁")]
    [InlineData(@"x_{ij}", "xᵢⱼ")]
    [InlineData(@"x_{\mathrm{KL}}", "x_(KL)")]
    [InlineData(@"x_T", "x_T")]
    [InlineData(@"T_M S", "T_M S")]
    [InlineData(@"A^\top", "Aᵀ")]
    [InlineData(@"\mathbb{R}^d", "ℝᵈ")]
    [InlineData(@"\mathcal{O}(\log n)", "O(log n)")]
    [InlineData(@"n\log n", "n log n")]
    [InlineData(@"\frac{a+b}{2}", "(a+b)/2")]
    [InlineData(@"\frac{1}{2n}", "1/(2n)")]
    [InlineData(@"x=-1", "x = -1")]
    [InlineData(@"a-b", "a - b")]
    [InlineData(@"4\times 4", "4 × 4")]
    [InlineData(@"2\times", "2×")]
    [InlineData(@"(\epsilon,\delta)", "(ϵ, δ)")]
    [InlineData(@"\text{SE}(3)", "SE(3)")]
    [InlineData(@"\arg\min_x f(x)", "arg minₓ f(x)")]
    [InlineData(@"\sum_{i=1}^n x_i", "∑ᵢ₌₁ⁿ xᵢ")]
    [InlineData(@"50\%", "50%")]
    public void Formula_is_readable_on_one_line(string tex, string text) => Assert.Equal(text, MathPlainText.From(tex));

    [Theory]
    [InlineData(@"\unknownmacro x")]
    [InlineData(@"{x")]
    [InlineData("")]
    public void What_is_not_understood_stays_as_it_is(string tex) => Assert.Equal(tex, MathPlainText.From(tex));
}
