using SearchPortal.Searching;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Publications;

/// <summary>A reason for a paper's place, in words.</summary>
internal static class ReasonWords
{
    /// <summary>"“diffusion”", "it is new".</summary>
    public static string What(ExplanationReason reason) => Sentence.Of(Sentence.Word(reason.Kind), reason.Part);

    /// <summary>"in the title, 3 times in the abstract"; "" when there is nothing to say.</summary>
    public static string Where(ExplanationReason reason) => string.Join(Words.ListComma, reason.Places.Select(found => Place(found.Place, found.Count)));

    private static string Place(MatchPlace place, int count) =>
        Sentence.Of(count switch { 1 => Words.FoundOnce, 2 => Words.FoundTwice, _ => Words.FoundTimes }, Sentence.Word(place), count);
}
