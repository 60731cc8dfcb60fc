using SearchPortal.Export.Citations;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export.Citations;

public sealed class CitedNameTests
{
    private static readonly PersonName King = new("Martin Luther", "King") { Suffix = "Jr." };

    [Fact]
    public void Initials_are_written_as_the_style_asks()
    {
        Assert.Equal("King, M. L., Jr.", CitedName.InvertedInitials(King));
        Assert.Equal("King, M.L., Jr.", CitedName.InvertedCloseInitials(King));
        Assert.Equal("M. L. King Jr.", CitedName.InitialsFirst(King));
        Assert.Equal("King ML Jr", CitedName.Bare(King));
        Assert.Equal("KING M L Jr", CitedName.Capital(King));
    }

    [Theory]
    [InlineData("Jean-Luc", "Godard, J.-L.")]
    [InlineData("Min-ho", "Godard, M.")]
    [InlineData("J.-L.", "Godard, J.-L.")]
    [InlineData("J.L.", "Godard, J. L.")]
    [InlineData("Élodie", "Godard, É.")]
    [InlineData("(\"Bob\")", "Godard")]
    [InlineData("𝒜da", "Godard, 𝒜.")]
    public void Given_names_become_initials(string given, string expected) => Assert.Equal(expected, CitedName.InvertedInitials(new(given, "Godard")));

    [Fact]
    public void Names_in_chinese_letters_stand_family_name_first() => Assert.Equal("马欣尹", CitedName.InitialsFirst(new("欣尹", "马")));

    [Fact]
    public void Groups_are_written_whole() => Assert.Equal("The vLLM Team", CitedName.Capital(new("", "The vLLM Team")));
}
