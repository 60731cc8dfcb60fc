using CsCheck;
using SearchPortal.Analysis;

namespace SearchPortal.Tests.Analysis;

public sealed class TextTokenizerTests
{
    [Theory]
    [InlineData("Deep learning for vision", "deep learning for vision")]
    [InlineData("LLM-Pruner", "llm pruner +llmpruner")]
    [InlineData("DeepCache", "deep cache +deepcache")]
    [InlineData("DeepCache-v2", "deep cache +deepcache v2 +deepcachev2")]
    [InlineData("LLMPruner", "llm pruner +llmpruner")]
    [InlineData("GPT-4 and GPT4", "gpt 4 +gpt4 and gpt 4 +gpt4")]
    [InlineData("ResNet50", "res net 50 +resnet50")]
    [InlineData("GANs, LaTeX, L2C, 3D", "gans latex l2c 3d")]
    [InlineData("C++, C# and F#", "c++ c# and f#")]
    [InlineData("speeds up 2.5x. Next", "speeds up 2.5x next")]
    [InlineData("Shannon’s arms' don't O’Donoghue", "shannon arms dont odonoghue")]
    [InlineData("Müller ﬁnds Øre, Łódź ß", "muller finds ore lodz ss")]
    [InlineData("U‐Net – a – network", "u net +unet a network")]
    [InlineData("state-of-the-art", "state of the art +stateoftheart")]
    [InlineData("马欣尹", "马欣 欣尹 +马欣尹")]
    [InlineData("马", "马")]
    [InlineData("α-divergence", "alpha divergence +αdivergence")]
    [InlineData("", "")]
    [InlineData("?!… — “”", "")]
    public void Names_give_their_parts_and_the_joined_form(string text, string expected)
    {
        Assert.Equal(expected, Shown(text));
    }

    [Theory]
    [InlineData(@"$\ell_1$-penalty", "l1 penalty")]
    [InlineData(@"$\mathcal{O}(n^2)$ time", "o n2 time")]
    [InlineData(@"$\alpha$ and $\varepsilon \leq \frac{1}{2}$", "alpha and epsilon 12")]
    [InlineData(@"costs \$5 and \$10", "costs 5 and 10")]
    [InlineData("$75,000 lidar", "75 000 lidar")]
    public void Formulas_give_their_symbols(string text, string expected)
    {
        Assert.Equal(expected, Shown(text));
    }

    [Fact]
    public void Any_text_gives_tokens_inside_it_with_ascending_positions()
    {
        var characters = Gen.Char["aAbZ09 -–'’.$\\{}_^+#马欣éß\u00AD\uD835\uDEFC\uD800\n:"];
        Gen.String[characters, 0, 60].Sample(text =>
        {
            var tokens = TextTokenizer.Tokenize(text);
            int position = -1;
            foreach (var token in tokens)
            {
                Assert.InRange(token.Start, 0, text.Length);
                Assert.InRange(token.End, token.Start + 1, text.Length);
                Assert.NotEqual("", token.Word.Text);
                if (token.IsCompound) continue;
                Assert.True(token.Position > position);
                position = token.Position;
            }
        });
    }

    private static string Shown(string text) =>
        string.Join(' ', TextTokenizer.Tokenize(text).Select(token => (token.IsCompound ? "+" : "") + token.Word.Text));
}
