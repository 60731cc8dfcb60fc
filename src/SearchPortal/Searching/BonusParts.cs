namespace SearchPortal.Searching;

/// <summary>What a candidate earns beside its words, each from 0, in units of BM25 scores.</summary>
/// <param name="Name">The query is the name before the title's colon, or the whole title.</param>
/// <param name="Phrase">The query stands in the title word for word.</param>
/// <param name="Pairs">Neighbouring words of the query are neighbours in title or abstract.</param>
/// <param name="Author">The query names an author in full.</param>
/// <param name="Cover">Title and first author hold every word.</param>
/// <param name="Newness">It is new.</param>
internal readonly record struct BonusParts(float Name, float Phrase, float Pairs, float Author, float Cover, float Newness)
{
    /// <summary>All together.</summary>
    public float Sum => Name + Phrase + Pairs + Author + Cover + Newness;
}
