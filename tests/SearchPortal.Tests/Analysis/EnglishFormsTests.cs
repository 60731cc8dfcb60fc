using CsCheck;
using SearchPortal.Analysis;

namespace SearchPortal.Tests.Analysis;

public sealed class EnglishFormsTests
{
    [Theory]
    [InlineData("behaviour", "behavior")]
    [InlineData("behavioural", "behavioral")]
    [InlineData("neighbourhoods", "neighborhood")]
    [InlineData("colourisation", "colorization")]
    [InlineData("optimisation", "optimization")]
    [InlineData("optimising", "optimizes")]
    [InlineData("generalisable", "generalizable")]
    [InlineData("publicised", "publicized")]
    [InlineData("analyse", "analyze")]
    [InlineData("modelling", "modeling")]
    [InlineData("labelled", "labeled")]
    [InlineData("centre", "centers")]
    [InlineData("centred", "centered")]
    [InlineData("nanometres", "nanometer")]
    [InlineData("catalogue", "catalog")]
    [InlineData("fulfilment", "fulfillment")]
    [InlineData("leukaemia", "leukemia")]
    [InlineData("programme", "programs")]
    public void British_and_American_spelling_are_one_word(string british, string american) => Assert.Equal(Stem(american), Stem(british));

    [Theory]
    [InlineData("matrices", "matrix")]
    [InlineData("vertices", "vertex")]
    [InlineData("hypotheses", "hypothesis")]
    [InlineData("criteria", "criterion")]
    [InlineData("automata", "automaton")]
    [InlineData("networks", "network")]
    [InlineData("queries", "query")]
    [InlineData("losses", "loss")]
    public void Plural_and_singular_are_one_word(string plural, string singular) => Assert.Equal(Stem(singular), Stem(plural));

    [Theory]
    [InlineData("precise", "precisely")]
    [InlineData("supervised", "supervision")]
    [InlineData("noise", "noises")]
    [InlineData("comprise", "comprises")]
    [InlineData("advertise", "advertisement")]
    public void A_word_that_ends_in_ise_by_itself_keeps_its_kin(string word, string kin) => Assert.Equal(Stem(kin), Stem(word));

    [Theory]
    [InlineData("mueller", "muller")]
    [InlineData("schroedinger", "schrodinger")]
    [InlineData("guenther", "gunther")]
    [InlineData("aerts", "arts")]
    [InlineData("michael", null)]
    [InlineData("samuel", null)]
    [InlineData("bauer", null)]
    [InlineData("enrique", null)]
    [InlineData("rodrigues", null)]
    [InlineData("poe", null)]
    [InlineData("ue", null)]
    [InlineData("", null)]
    public void Two_letters_stand_for_an_umlaut_where_German_has_one(string name, string? umlaut) => Assert.Equal(umlaut, Umlaut.Find(name));

    [Fact]
    public void Every_way_to_write_an_umlaut_with_two_letters_leads_back_to_it() =>
        Gen.Char["aoueglqmr"].Array[0, 12].Select(letters => new string(letters)).Sample(name =>
        {
            if (Umlaut.Find(name) is string umlaut && Umlaut.FindApart(umlaut) is List<string> apart) Assert.Contains(name, apart);
            if (Umlaut.FindApart(name) is List<string> all) Assert.All(all, other => Assert.Equal(name, Umlaut.Find(other)));
        });

    private static string Stem(string word) => Vocabulary.Shared[word].Stem;
}
