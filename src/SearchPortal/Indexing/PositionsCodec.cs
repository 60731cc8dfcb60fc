using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace SearchPortal.Indexing;

/// <summary>
/// Lucene's own format, with some fields that do not come by way of its documents: when a segment is written they are put beside the others. Lucene turns words into
/// postings at twice the price, and what it has written no one can tell apart.
/// </summary>
/// <param name="fields">What is written, by field. A segment's first document has each of them, without terms, so that Lucene knows them.</param>
[CodecName(Format)]
internal sealed class PositionsCodec(IReadOnlyDictionary<string, Occurrences> fields) : FilterCodec(ForName(Format))
{
    /// <summary>Readers look it up under this name and find Lucene's.</summary>
    private const string Format = "Lucene46";

    /// <inheritdoc/>
    public override PostingsFormat PostingsFormat { get; } = new Postings(ForName(Format).PostingsFormat, fields);

    [PostingsFormatName("PerField40")]
    private sealed class Postings(PostingsFormat lucene, IReadOnlyDictionary<string, Occurrences> fields) : PostingsFormat
    {
        public override FieldsConsumer FieldsConsumer(SegmentWriteState state)
        {
            var consumer = lucene.FieldsConsumer(state);
            if (state.Context.Context != IOContext.UsageContext.FLUSH) return consumer;
            try
            {
                foreach (var (name, occurrences) in fields) Write(name, occurrences, state, consumer);
                return consumer;
            }
            catch
            {
                consumer.Dispose();
                throw;
            }
        }

        public override FieldsProducer FieldsProducer(SegmentReadState state) => lucene.FieldsProducer(state);

        private static void Write(string name, Occurrences occurrences, SegmentWriteState state, FieldsConsumer consumer)
        {
            if (occurrences.Papers != state.SegmentInfo.DocCount)
                throw new InvalidOperationException($"a segment has {state.SegmentInfo.DocCount} papers, and of {occurrences.Papers} the words of {name} are known");
            occurrences.WriteTo(() => consumer.AddField(state.FieldInfos.FieldInfo(name)));
        }
    }
}
