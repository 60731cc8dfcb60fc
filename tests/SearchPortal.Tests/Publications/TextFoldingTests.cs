using CsCheck;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Publications;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("Müller ÅSTRÖM Łukasiewicz Đặng", "muller astrom lukasiewicz dang")]
    [InlineData("Straße Œuvre Ærø þing ǿ", "strasse oeuvre aero thing o")]
    [InlineData("eﬀective ﬁne", "effective fine")]
    [InlineData("arms’ “quoted” a–b−c", "arms' \"quoted\" a-b-c")]
    [InlineData("H₂O 10⁻³ ℓ₁ ½", "h2o 10-3 l1 1⁄2")]
    [InlineData("soft\u00ADhyphen\u200B no\u00A0break", "softhyphen no break")]
    [InlineData("\uD835\uDF38 \uD835\uDC9C", "γ a")]
    [InlineData("Γεωργίου Йошкин", "γεωργιου иошкин")]
    [InlineData("ʻOkina", "'okina")]
    [InlineData("Carrie\u0300re", "carriere")]
    public void Letters_fold_to_their_plain_form(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Theory]
    [InlineData("马欣尹 が 한국 কি हिन्दी")]
    [InlineData("plain ascii 123")]
    public void Letters_without_a_Latin_base_keep_their_form(string text) => Assert.Equal(text, TextFolding.Fold(text));

    [Fact]
    public void A_text_that_folds_to_itself_is_returned_as_it_is()
    {
        const string text = "kernel methods";
        Assert.Same(text, TextFolding.Fold(text));
    }

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Gen.String[Gen.Char['\0', '\uFFFF'], 0, 20].Sample(text => TextFolding.Fold(TextFolding.Fold(text)) == TextFolding.Fold(text));
}
