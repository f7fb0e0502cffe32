#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes bulletins that nobody published, as many as wanted and always the same for a seed: what benchmarks index.

usage: tests/benchmarks/generate.py [--seed N] [--print PROGRAM] COUNT FOLDER

The files, FOLDER/NN/NNNNNN.txt, have the parts of a real page (head, title, date, lead, paragraphs, source, foot) and
about its size (2 to 4 KB). With --print they are PDF, printed by PROGRAM: tests/printsample of a build folder. Bodies, countries and agreements are those of metadata/data; people are made up. Every
eighth bulletin reports an event of an earlier one again. So that words are spread as in real texts, and an index is as
large as theirs, sentences are chains of the words of sample-docs/, broken at random by words put together of syllables.
"""
import argparse
import collections
import pathlib
import os
import random
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DATA = ROOT / 'metadata' / 'data' / 'authority'

SITES = ['CỔNG THÔNG TIN ĐIỆN TỬ BỘ KHOA HỌC VÀ CÔNG NGHỆ', 'VietQ.vn - Chất lượng Việt Nam',
         'BÁO ĐIỆN TỬ CHÍNH PHỦ', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'TẠP CHÍ TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG']
SOURCES = ['Theo VietQ', 'Nguồn: Vụ Hợp tác quốc tế', 'Theo TTXVN', 'Nguồn: most.gov.vn', '(Theo Báo Nhân Dân)']
TITLES = ['{ours} làm việc với {theirs}', 'Việt Nam - {country} tăng cường hợp tác về {field}',
          '{ours} và {theirs} ký Bản ghi nhớ hợp tác về {field}', 'Đoàn công tác {theirs} thăm {ours}',
          'Hội thảo quốc tế về {field} tại {town}', 'Kỳ họp lần thứ {number} của {theirs} bàn về {field}']
LEADS = ['Ngày {date}, tại {town}, {ours} đã có buổi làm việc với {theirs} về {field}.',
         'Trong khuôn khổ chuyến công tác tại {country}, ngày {date}, đoàn {ours} đã họp với {theirs} bàn về {field}.',
         'Sáng {date}, {ours} phối hợp với {theirs} tổ chức hội thảo về {field} tại {town}.']
FACTS = ['Ông {person}, {role} {ours}, cho biết {chain}.', 'Phát biểu tại buổi họp, bà {person}, {role} {theirs}, nói {chain}.',
         'Tham dự có đại diện {other}, {other2} và {other3}.', 'Hai bên đã ký Bản ghi nhớ về {field} ngày {past}.',
         'Phía {country} đề nghị {chain}.', 'Theo ông {person}, {chain}.']
FIELDS = ['đo lường', 'tiêu chuẩn hóa', 'đánh giá sự phù hợp', 'an toàn bức xạ', 'năng lượng nguyên tử', 'sở hữu trí tuệ',
          'đổi mới sáng tạo', 'công nghệ sinh học', 'mã số mã vạch', 'hàng rào kỹ thuật trong thương mại',
          'chuyển đổi số', 'nông nghiệp thông minh', 'vệ tinh quan sát trái đất', 'thử nghiệm thiết bị điện',
          'xăng dầu', 'bình đẳng giới trong tiêu chuẩn', 'trí tuệ nhân tạo', 'khí nhà kính', 'hiệu chuẩn lưu lượng']
TOWNS = ['Hà Nội', 'Đà Nẵng', 'TP. Hồ Chí Minh', 'Huế', 'Cần Thơ', 'Hải Phòng', 'Nha Trang', 'Quảng Ninh', 'Viêng Chăn',
         'Bắc Kinh', 'Tokyo', 'Seoul', 'Geneva', 'Berlin', 'Moskva', 'Bangkok', 'Jakarta', 'New Delhi']
ROLES = ['Tổng cục trưởng', 'Phó Tổng cục trưởng', 'Thứ trưởng', 'Viện trưởng', 'Giám đốc', 'Chủ tịch', 'Vụ trưởng']
ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split()
RIMES = ('a á à ả ạ ai ái ại am ám an án ao áo ăn ắn ăng ắng âm ấm ân ấn ất ật ay áy ây ấy e é em en eo ê ế ên ến êu ếu '
         'i í im in inh ính ịch iên iến iện iêu o ó oa oá oan oán oi ói om on ong óng ô ố ôi ối ông ống ộng ơ ớ ơi ới ơn '
         'ơm u ú ui un ung úng uy uyên uyết ư ứ ưa ưng ứng ước ười ường ượng').split()
TITLE_LINE = 4  # of bulletin(), from 1
FOOT = 'Bản quyền thuộc {site}. Địa chỉ: số {number}, đường Mẫu, Hà Nội. Điện thoại: 024.{phone}'


def column(table, key):
    rows = [line.split('\t') for line in (DATA / table).read_text(encoding='utf-8').splitlines()
            if line and not line.startswith('#')]
    place = rows[0].index(key)
    return [row[place].split(' | ')[0] for row in rows[1:] if len(row) > place and row[place]]


class Words:
    """Chains of words that stand side by side somewhere in the samples."""

    def __init__(self, rng):
        self.rng = rng
        self.next = collections.defaultdict(list)
        for path in sorted((ROOT / 'sample-docs').glob('*.txt')):
            words = re.findall(r'[^\W\d_]+', path.read_text(encoding='utf-8', errors='ignore').lower())
            for one, two in zip(words, words[1:]):
                self.next[one].append(two)
        self.all = sorted(self.next)
        # A few thousand words of two syllables, some frequent and most rare, as in any language.
        self.rare = [f'{rng.choice(ONSETS)}{rng.choice(RIMES)} {rng.choice(ONSETS)}{rng.choice(RIMES)}'
                     for _ in range(8000)]

    def chain(self, length):
        rng = self.rng
        words = [rng.choice(self.all)]
        while len(words) < length:
            chance = rng.random()
            if chance < 0.12:
                words += self.rare[min(int(rng.paretovariate(0.6)), len(self.rare)) - 1].split()
            elif chance < 0.25 or not self.next[words[-1]]:
                words.append(rng.choice(self.all))
            else:
                words.append(rng.choice(self.next[words[-1]]))
        return ' '.join(words)


class Generator:
    def __init__(self, seed):
        self.rng = rng = random.Random(seed)
        self.words = Words(rng)
        self.ours = column('bodies-vietnam.tsv', 'name')
        self.theirs = column('bodies-world.tsv', 'name')
        self.countries = column('countries.tsv', 'variants')
        names = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split()
        middles = 'Văn Thị Minh Đức Thanh Quốc Ngọc Hữu Xuân Hồng'.split()
        given = 'Anh Bình Chi Dũng Giang Hà Hiệp Hùng Lan Linh Long Mai Nam Nga Phong Quân Sơn Thảo Trang Tuấn Vinh Yến'.split()
        self.people = [f'{n} {m} {g}' for n in names for m in middles for g in given]
        self.events = []

    def date(self):
        return f'{self.rng.randint(1, 28)}/{self.rng.randint(1, 12)}/{self.rng.randint(2005, 2025)}'

    def event(self):
        rng = self.rng
        if self.events and rng.random() < 0.125:
            return dict(rng.choice(self.events))
        event = {'ours': rng.choice(self.ours), 'theirs': rng.choice(self.theirs), 'country': rng.choice(self.countries),
                 'field': rng.choice(FIELDS), 'town': rng.choice(TOWNS), 'date': self.date(), 'past': self.date(),
                 'number': rng.randint(2, 60), 'people': rng.sample(self.people, 3)}
        self.events.append(event)
        return dict(event)

    def sentence(self, event):
        rng = self.rng
        if rng.random() < 0.65:
            text = self.words.chain(rng.randint(12, 32))
            return text[0].upper() + text[1:] + '.'
        return rng.choice(FACTS).format(**event, person=rng.choice(event['people']), role=rng.choice(ROLES),
                                        chain=self.words.chain(rng.randint(10, 24)), other=rng.choice(self.ours),
                                        other2=rng.choice(self.theirs), other3=rng.choice(self.ours))

    def bulletin(self):
        rng = self.rng
        event = self.event()
        site = rng.choice(SITES)
        paragraphs = [' '.join(self.sentence(event) for _ in range(rng.randint(2, 4))) for _ in range(rng.randint(3, 7))]
        day, month, year = event['date'].split('/')
        return '\n\n'.join([
            site + '\n' + 'Trang chủ > Tin tức > Hợp tác quốc tế',
            rng.choice(TITLES).format(**event),
            f'Cập nhật lúc {rng.randint(7, 17):02}:{rng.randint(0, 59):02}, ngày {int(day):02}/{int(month):02}/{year}',
            rng.choice(LEADS).format(**event), *paragraphs, rng.choice(SOURCES),
            FOOT.format(site=site, number=event['number'], phone=rng.randint(10000000, 99999999))]) + '\n'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--print', type=pathlib.Path, metavar='PROGRAM')
    parser.add_argument('count', type=int)
    parser.add_argument('folder', type=pathlib.Path)
    options = parser.parse_args()
    generator = Generator(options.seed)
    for number in range(options.count):
        path = options.folder / f'{number // 1000:02}' / f'{number:06}.txt'
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(generator.bulletin(), encoding='utf-8')
        if options.print:
            subprocess.run([options.print, '--title-lines', f'{TITLE_LINE}-{TITLE_LINE}', '--layout',
                            ('browser', 'word')[number % 2], path, path.with_suffix('.pdf')],
                           check=True, env={**os.environ, 'QT_QPA_PLATFORM': 'offscreen'})
            path.unlink()


if __name__ == '__main__':
    main()
