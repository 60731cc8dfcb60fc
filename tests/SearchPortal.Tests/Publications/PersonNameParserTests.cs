using SearchPortal.Import;
using SearchPortal.Publications;
using SearchPortal.Tests.Import.Bibtex;

namespace SearchPortal.Tests.Publications;

public sealed class PersonNameParserTests
{
    [Theory]
    [InlineData("Xinyin Ma", "Xinyin", "Ma", null)]
    [InlineData("Ma, Xinyin", "Xinyin", "Ma", null)]
    [InlineData("Ludwig van Beethoven", "Ludwig", "van Beethoven", null)]
    [InlineData("Charles Louis Xavier Joseph de la Vallée Poussin", "Charles Louis Xavier Joseph", "de la Vallée Poussin", null)]
    [InlineData("van der Schaar, Mihaela", "Mihaela", "van der Schaar", null)]
    [InlineData("van der Schaar", "", "van der Schaar", null)]
    [InlineData("Martin Luther King Jr.", "Martin Luther", "King", "Jr.")]
    [InlineData("Martin Luther King, Jr.", "Martin Luther", "King", "Jr.")]
    [InlineData("King, Jr., Martin Luther", "Martin Luther", "King", "Jr.")]
    [InlineData("King, Martin Luther, Jr.", "Martin Luther", "King", "Jr.")]
    [InlineData("King Jr., Martin Luther", "Martin Luther", "King", "Jr.")]
    [InlineData("Alfred O. Hero III", "Alfred O.", "Hero", "III")]
    [InlineData("Osama bin Laden", "Osama", "bin Laden", null)]
    [InlineData("danah boyd", "danah", "boyd", null)]
    [InlineData("马欣尹", "", "马欣尹", null)]
    [InlineData("王 小明", "", "王 小明", null)]
    [InlineData("王, 小明", "小明", "王", null)]
    [InlineData("JOHN SMITH", "JOHN", "SMITH", null)]
    [InlineData("Madonna", "", "Madonna", null)]
    [InlineData("  Ma ,  Xinyin ", "Xinyin", "Ma", null)]
    public void One_name_is_parted(string text, string given, string family, string? suffix) =>
        Assert.Equal(new PersonName(given, family) { Suffix = suffix }, PersonNameParser.Parse(text));

    [Theory]
    [InlineData("Müller, J{\\\"u}rgen AND Nguyen, Van A and\n O'Brien, Se{\\'a}n", "Müller, Jürgen; Nguyen, Van A; O'Brien, Seán")]
    [InlineData("{Barnes and Noble, Inc.} and {World Health Organization}", "Barnes and Noble, Inc.; World Health Organization")]
    [InlineData("{Howard}, A.~D.~P. and {Whitworth}, A.~P.", "Howard, A. D. P.; Whitworth, A. P.")]
    [InlineData("\\O rsted, S\\o ren and {\\'E}tienne {\\'e}tabli Martin", "Ørsted, Søren; établi Martin, Étienne")]
    [InlineData("Brand, A. and And, B. and Anderson, C.", "Brand, A.; And, B.; Anderson, C.")]
    [InlineData("Ewerton, Marco,", "Ewerton, Marco")]
    [InlineData("and A. One and  and B. Two and", "One, A.; Two, B.")]
    [InlineData("family=Berg, given=Jan, prefix=van den, suffix=Jr", "van den Berg, Jan, Jr")]
    public void A_list_is_parted_before_it_is_cleaned(string latex, string expected) =>
        Assert.Equal(expected, BibtexSample.Names(PersonNameParser.ParseList(latex, raw => TextCleaner.Line(raw, TextDialect.Latex)).Names));

    [Theory]
    [InlineData("A. One and others", true)]
    [InlineData("A. One et al.", true)]
    [InlineData("A. One and B. Others", false)]
    public void A_list_says_whether_it_is_cut_off(string latex, bool expected)
    {
        var list = PersonNameParser.ParseList(latex, raw => TextCleaner.Line(raw, TextDialect.Latex));
        Assert.Equal(expected, list.IsCutOff);
        Assert.Equal("One, A.", list.Names[0].Inverted);
    }

    [Fact]
    public void Names_parted_by_commas_are_reported()
    {
        var sample = BibtexSample.OfFields("title = {T}, author = {Ma, Xinyin, Fang, Gongfan}");
        Assert.Equal("Ma", Assert.Single(sample.Only.Authors).Family);
        Assert.Contains("commas", Assert.Single(sample.Problems).Message, StringComparison.Ordinal);
    }
}
