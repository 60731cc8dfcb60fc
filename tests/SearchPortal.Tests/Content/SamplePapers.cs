namespace SearchPortal.Tests.Content;

/// <summary>What the sample content must hold, from the researcher's own website.</summary>
internal static class SamplePapers
{
    /// <summary>One paper: authors parted by "; ", the first 16 hexadecimal digits of its abstract's SHA-256, and the addresses that its links or identifiers stand for.</summary>
    internal sealed record Paper(string Key, string Title, string Authors, string Venue, int Year, string AbstractHash, string[] Links);

    public static IReadOnlyList<Paper> All { get; } =
    [
        new("ma2024neurips-learningtocache", "Learning-to-Cache: Accelerating Diffusion Transformer via Layer Caching", "Xinyin Ma; Gongfan Fang; Michael Bi Mi; Xinchao Wang", "NeurIPS", 2024, "a9634020c01f68c0", ["https://arxiv.org/abs/2406.01733", "https://github.com/horseee/learning-to-cache"]),
        new("ma2024cvpr-deepcache", "DeepCache: Accelerating Diffusion Models for Free", "Xinyin Ma; Gongfan Fang; Xinchao Wang", "CVPR", 2024, "dcf877e5f8dad9fb", ["https://arxiv.org/abs/2312.00858", "https://github.com/horseee/DeepCache", "https://horseee.github.io/Diffusion_DeepCache/"]),
        new("ma2023neurips-llmpruner", "LLM-Pruner: On the Structural Pruning of Large Language Models", "Xinyin Ma; Gongfan Fang; Xinchao Wang", "NeurIPS", 2023, "0ba2ef8fcfc4effc", ["https://arxiv.org/abs/2305.11627", "https://github.com/horseee/LLM-Pruner"]),
        new("ma2022ijcai-prompting", "Prompting to Distill: Boosting Data-Free Knowledge Distillation via Reinforced Prompt", "Xinyin Ma; Xinchao Wang; Gongfan Fang; Yongliang Shen; Weiming Lu", "IJCAI", 2022, "0446b79de485c99a", ["https://www.ijcai.org/proceedings/2022/0596.pdf"]),
        new("ma2021emnlp-muver", "MuVER: Improving First-Stage Entity Retrieval with Multi-View Entity Representations", "Xinyin Ma; Yong Jiang; Nguyen Bach; Tao Wang; Zhongqiang Huang; Fei Huang; Weiming Lu", "EMNLP", 2021, "1aae203182a37b3d", ["https://aclanthology.org/2021.emnlp-main.205.pdf", "https://github.com/alibaba-nlp/muver"]),
        new("ma2020emnlp-adversarial", "Adversarial Self-Supervised Data-Free Distillation for Text Classification", "Xinyin Ma; Yongliang Shen; Gongfan Fang; Chen Chen; Chenghao Jia; Weiming Lu", "EMNLP", 2020, "5f861a43a470e8aa", ["https://aclanthology.org/2020.emnlp-main.499.pdf", "https://slideslive.com/38938706/adversarial-selfsupervised-datafree-distillation-for-text-classification"]),
        new("chen2024neurips-asyncdiff", "AsyncDiff: Parallelizing Diffusion Models by Asynchronous Denoising", "Zigeng Chen; Xinyin Ma; Gongfan Fang; Zhenxiong Tan; Xinchao Wang", "NeurIPS", 2024, "1c95e073f4e14434", ["https://arxiv.org/abs/2406.06911", "https://github.com/czg1225/AsyncDiff"]),
        new("chen2024neurips-slimsam", "SlimSAM: 0.1% Data Makes Segment Anything Slim", "Zigeng Chen; Gongfan Fang; Xinyin Ma; Xinchao Wang", "NeurIPS", 2024, "70d75432c43aded8", ["https://arxiv.org/abs/2312.05284", "https://github.com/czg1225/SlimSAM"]),
        new("fang2024neurips-remixdit", "Remix-DiT: Mixing Diffusion Transformers for Multi-Expert Denoising", "Gongfan Fang; Xinyin Ma; Xinchao Wang", "NeurIPS", 2024, "db31ed391e7950b8", ["https://openreview.net/forum?id=vo5LONGAdo"]),
        new("fang2024eccv-isomorphic", "Isomorphic Pruning for Vision Models", "Gongfan Fang; Xinyin Ma; Michael Bi Mi; Xinchao Wang", "ECCV", 2024, "05a69c2cd0484f31", ["https://arxiv.org/abs/2407.04616", "https://github.com/VainF/Isomorphic-Pruning"]),
        new("tan2024interspeech-litefocus", "LiteFocus: Accelerated Diffusion Inference for Long Audio Synthesis", "Zhenxiong Tan; Xinyin Ma; Gongfan Fang; Xinchao Wang", "Interspeech", 2024, "55c0da6000e9f8e6", ["https://arxiv.org/abs/2407.10468", "https://github.com/Yuanshi9815/LiteFocus"]),
        new("fang2023cvpr-depgraph", "DepGraph: Towards Any Structural Pruning", "Gongfan Fang; Xinyin Ma; Mingli Song; Michael Bi Mi; Xinchao Wang", "CVPR", 2023, "d269eece0c35a58a", ["https://arxiv.org/abs/2301.12900", "https://github.com/VainF/Torch-Pruning"]),
        new("fang2023neurips-structural", "Structural Pruning for Diffusion Models", "Gongfan Fang; Xinyin Ma; Xinchao Wang", "NeurIPS", 2023, "e64b9cad895eddc3", ["https://arxiv.org/abs/2305.10924", "https://github.com/VainF/Diff-Pruning"]),
        new("shen2021acl-locate", "Locate and Label: A Two-stage Identifier for Nested Named Entity Recognition", "Yongliang Shen; Xinyin Ma; Zeqi Tan; Shuai Zhang; Wen Wang; Weiming Lu", "ACL", 2021, "c400099c32bd2240", ["https://aclanthology.org/2021.acl-long.216.pdf", "https://github.com/tricktreat/locate-and-label"]),
        new("shen2021www-trigger", "A Trigger-Sense Memory Flow Framework for Joint Entity and Relation Extraction", "Yongliang Shen; Xinyin Ma; Yechun Tang; Weiming Lu", "WWW", 2021, "2795c931d5da5f37", ["https://dl.acm.org/doi/abs/10.1145/3442381.3449895", "https://doi.org/10.1145/3442381.3449895", "https://github.com/tricktreat/trimf"]),
        new("chen2025cvpr-collaborative", "Collaborative Decoding Makes Visual Auto-Regressive Modeling Efficient", "Zigeng Chen; Xinyin Ma; Gongfan Fang; Xinchao Wang", "CVPR", 2025, "2b6c71210f352352", ["https://arxiv.org/abs/2411.17787", "https://github.com/czg1225/CoDe"]),
        new("fang2025cvpr-tinyfusion", "TinyFusion: Diffusion Transformers Learned Shallow", "Gongfan Fang; Kunjun Li; Xinyin Ma; Xinchao Wang", "CVPR", 2025, "5f93b385f9e0440a", ["https://arxiv.org/abs/2412.01199", "https://github.com/VainF/TinyFusion"]),
    ];
}
