using CsCheck;
using SearchPortal.Searching;
using SearchPortal.Web.Search;

namespace SearchPortal.Web.Tests.Search;

public sealed class ValueLinksTests
{
    [Fact]
    public void A_value_left_out_stands_where_it_would_stand_if_it_were_chosen()
    {
        var field = Gen.Enum<FacetField>();
        var selection = Gen.Select(field, Gen.String[Gen.Char["ab 1&=-"], 1, 5], Gen.Bool).Select(drawn => new FacetSelection(drawn.Item1, drawn.Item2, drawn.Item3));
        Gen.Select(field, selection.Array[0, 4], Gen.OneOf("", "deep nets"), Gen.OneOf<YearRange?>(null, new YearRange(2001, null))).Sample((asked, selections, text, years) =>
        {
            var request = new SearchRequest { Text = text, Selections = selections, Years = years };
            if (new ValueUrls(request, asked, excluded: false) is not { Before: { } before } choosing) return;
            var leavingOut = new ValueUrls(request, asked, excluded: true);

            Assert.Equal((leavingOut.Before, leavingOut.After), (ValueLinks.LeavingOut(before, asked), choosing.After));
        });
    }
}
