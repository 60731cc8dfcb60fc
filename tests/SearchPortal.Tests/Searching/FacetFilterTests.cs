using CsCheck;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class FacetFilterTests
{
    private const int Values = 12;

    private static readonly Gen<FacetSelection[]> Selections =
        Gen.Select(Gen.Int[0, Values + 2], Gen.Bool, (value, excluded) => new FacetSelection(FacetField.Author, $"{value:00}") { Excluded = excluded }).Array[0, 12];

    [Fact]
    public void A_document_passes_with_one_of_the_wanted_values_and_none_of_the_excluded() => Gen.Select(Gen.Int[0, Values - 1].HashSet[0, 6].Array[1, 20], Selections).Sample((documents, selections) =>
    {
        int[][] several = [.. documents.Select(ordinals => ordinals.Order().ToArray())];
        int[] one = [.. several.Select(ordinals => ordinals.Length == 0 ? -1 : ordinals[0])];
        var values = FacetValues.Of([.. Enumerable.Range(0, Values).Select(value => $"{value:00}")]);
        var multiple = new FacetColumn([0, .. several.Select((_, doc) => several.Take(doc + 1).Sum(ordinals => ordinals.Length))], [.. several.SelectMany(ordinals => ordinals)], values);
        var single = new FacetColumn(null, one, values);

        for (int doc = 0; doc < several.Length; doc++)
        {
            Assert.Equal(Passes(several[doc]), Find(multiple)?.Passes(doc) ?? true);
            Assert.Equal(Passes([.. several[doc].Take(1)]), Find(single)?.Passes(doc) ?? true);
        }

        FacetFilter? Find(FacetColumn column) => FacetFilter.Find(new SearchRequest { Selections = selections }, FacetField.Author, column);

        bool Passes(int[] ordinals)
        {
            var wanted = selections.Where(selection => !selection.Excluded).ToList();
            return (wanted.Count == 0 || wanted.Exists(Has)) && !selections.Any(selection => selection.Excluded && Has(selection));

            bool Has(FacetSelection selection) => ordinals.Any(ordinal => $"{ordinal:00}" == selection.Value);
        }
    }, iter: 200);
}
